import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type Planted, askAdmin } from '../integration/leaks/askAdmin.ts'
import { type Crawled, crawl } from '../integration/leaks/crawl.ts'
import { leaksOf } from '../integration/leaks/leaksOf.ts'
import { LogCapture } from '../integration/leaks/logCapture.ts'
import { plant } from '../integration/leaks/plant.ts'
import type { Planting } from '../integration/leaks/planting.ts'
import type { Kind, Reader } from '../integration/leaks/table.ts'
import { sqliteDatabase } from '../support/databases.ts'
import { type RunningKerben, startKerben } from '../support/runningKerben.ts'

/** Milliseconds; on a busy machine a crawl takes minutes. */
const LONG = 600_000

/** The newest version of each document that was planted, by the document's page. */
async function versionsOf({ desk, documents }: Planting): Promise<Map<string, string[]>> {
  const { payload } = desk
  const versions = new Map<string, string[]>()
  for (const { slug, versions: has } of desk.config.collections)
    for (const id of has ? (documents.get(slug) ?? []) : []) {
      const where = { parent: { equals: id } }
      // the bare adapter bypasses all access rules
      const { docs } = await payload.db.findVersions({ collection: slug, where, limit: 1 })
      const ids = docs.map((version) => String(version.id))
      versions.set(`/collections/${slug}/${id}`, ids)
    }
  return versions
}

describe('the pages of the admin', () => {
  const database = sqliteDatabase()
  let planting: Planting
  let planted: Planted
  let kerben: RunningKerben

  beforeAll(async () => {
    planting = await plant(database, new LogCapture().stream)
    planted = { documents: planting.documents, versions: await versionsOf(planting) }
    const { env } = planting.desk
    await planting.desk.close()
    kerben = await startKerben({
      DATABASE_URL: database.url,
      DATA_DIR: env.dataDir,
      MEDIA_DIR: env.mediaDir,
      PAYLOAD_SECRET: env.payloadSecret,
      SHELTER_SITES_KEY: env.shelterSitesKey?.toString('base64') ?? '',
    })
  }, LONG)
  afterAll(() => kerben.stop())

  const headersOf = (reader: Reader): Record<string, string> => {
    if (reader === 'anonymous') return {}
    if (reader === 'frontend')
      return { authorization: `users API-Key ${planting.people.frontend.apiKey}` }
    return { authorization: `JWT ${planting.people[reader].token}` }
  }
  const read = (reader: Reader): Promise<Crawled> =>
    crawl(askAdmin(kerben.url, headersOf(reader), planting.desk.config, planted), planting.markers)
  const kindsIn = ({ found }: Crawled): Kind[] => [
    ...new Set([...found.keys()].map(({ kind }) => kind)),
  ]

  it.each([
    ['anonymous', []],
    ['frontend', []],
    ['viewer', ['draft', 'internal', 'version']],
    ['translator', ['draft', 'internal', 'version']],
    ['safeguarding', ['consent', 'shelterSite', 'audit']],
  ] as const)(
    'show %s what the table says, and nothing else',
    async (reader, seen) => {
      const crawled = await read(reader)
      const { broken } = crawled
      expect({ leaked: leaksOf(reader, crawled), broken }).toEqual({ leaked: [], broken: [] })
      expect(kindsIn(crawled)).toEqual(expect.arrayContaining([...seen]))
    },
    LONG,
  )
})
