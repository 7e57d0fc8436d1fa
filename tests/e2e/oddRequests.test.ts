import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { LogCapture } from '../integration/leaks/logCapture.ts'
import { plant } from '../integration/leaks/plant.ts'
import type { Planting } from '../integration/leaks/planting.ts'
import { sqliteDatabase } from '../support/databases.ts'
import { restRequests } from '../support/oddRequests/restRequests.ts'
import { serverCalls } from '../support/oddRequests/serverCalls.ts'
import { withIds } from '../support/oddRequests/subjects.ts'
import type { People } from '../support/people.ts'
import { type RunningKerben, startKerben } from '../support/runningKerben.ts'
import { callServerAction, serverActionIds } from '../support/serverAction.ts'

/** A loaded machine takes minutes. */
const LONG = 600_000

/** Milliseconds after which a request hangs. */
const HANGS = 60_000

const SEED = 12

type Who = keyof People | 'nobody'

describe('server functions and odd requests, over HTTP', () => {
  const database = sqliteDatabase()
  let planting: Planting
  let kerben: RunningKerben
  let ids: string[]
  /** The id of the server function that the admin calls by a name and arguments. */
  let named: string

  beforeAll(async () => {
    planting = await plant(database, new LogCapture().stream, 'info')
    const { env } = planting.desk
    await planting.desk.close()
    kerben = await startKerben({
      DATABASE_URL: database.url,
      DATA_DIR: env.dataDir,
      MEDIA_DIR: env.mediaDir,
      PAYLOAD_SECRET: env.payloadSecret,
      SHELTER_SITES_KEY: env.shelterSitesKey?.toString('base64') ?? '',
    })
    ids = await serverActionIds()
    const answers = await Promise.all(
      ids.map(async (id) => {
        const args = [{ name: 'form-state', args: formOf('news') }]
        const { text } = await callServerAction(`${kerben.url}/admin`, id, args, as('editor'))
        return text.includes('"state"') ? [id] : []
      }),
    )
    named = answers.flat()[0] ?? ''
  }, LONG)
  afterAll(() => kerben.stop())

  const idOf = (slug: string): string => planting.documents.get(slug)?.[0] ?? ''
  const formOf = (slug: string) => ({
    collectionSlug: slug,
    data: {},
    docPreferences: { fields: {} },
    id: idOf(slug),
    operation: 'update',
    returnLockStatus: true,
    schemaPath: slug,
    updateLastEdited: true,
  })

  const as = (who: Who): Record<string, string> => {
    if (who === 'nobody') return {}
    const person = planting.people[who]
    const value = 'token' in person ? `JWT ${person.token}` : `users API-Key ${person.apiKey}`
    return { authorization: value }
  }
  const call = (who: Who, name: unknown, args: unknown, page = '/admin') =>
    callServerAction(`${kerben.url}${page}`, named, [{ name, args }], as(who))

  const rowsOf = async (path: string, who: Who): Promise<Record<string, unknown>[]> => {
    const response = await fetch(`${kerben.url}/api${path}`, { headers: as(who) })
    return ((await response.json()) as { docs: Record<string, unknown>[] }).docs // Payload's list
  }
  const readsOf = (actor: string) =>
    rowsOf(
      `/audit?where[action][equals]=readShelterSite&where[actor][equals]=${actor}&limit=100`,
      'safeguarding',
    )

  it('none that Next has built answers nobody, or a service account, at any address', async () => {
    expect(named).not.toBe('')
    for (const id of ids)
      for (const page of ['/admin', '/admin/login', '/admin/nowhere'])
        for (const who of ['nobody', 'frontend'] as const) {
          const args = [{ name: 'constructor', args: {} }]
          const { status, text } = await callServerAction(`${kerben.url}${page}`, id, args, as(who))
          expect([page, status, text.length < 400]).toEqual([page, 401, true])
          expect(JSON.parse(text)).toMatchObject({ code: 'unauthenticated' })
        }
  }, 120_000)

  it('a name that is none, one that is not used, and what one may not read are refused alike', async () => {
    const site = { collectionSlug: 'shelterSites', docID: idOf('shelterSites') }
    const refused: [name: unknown, args: unknown][] = [
      ['constructor', {}],
      ['toString', {}],
      ['__proto__', {}],
      ['nothing', {}],
      ['schedule-publish', { type: 'publish', date: '2030-01-01' }],
      ['render-widget', { widgetSlug: 'collections' }],
      ['render-document', site],
      ['render-document-slots', { collectionSlug: 'shelterSites', id: idOf('shelterSites') }],
      ['form-state', formOf('shelterSites')],
      ['render-list', { collectionSlug: 'consents' }],
      ['table-state', { collectionSlug: 'consents', query: {} }],
      ['render-field', { schemaPath: 'collection.consents.person' }],
      ['form-state', formOf('tasks')],
    ]
    for (const [name, args] of refused) {
      const { status, text } = await call('viewer', name, args)
      expect([name, status]).toEqual([name, 404])
      expect(text).not.toContain(idOf('shelterSites'))
    }
  }, 120_000)

  it('a site that is not opened leaves no trace of a read, one that is leaves its own', async () => {
    const site = { collectionSlug: 'shelterSites', docID: idOf('shelterSites') }
    for (const who of ['nobody', 'viewer', 'administrator'] as const)
      await call(who, 'render-document', site)
    for (const id of ['anonymous', planting.people.viewer.id, planting.people.administrator.id])
      expect(await readsOf(id)).toEqual([])
    const { safeguarding } = planting.people
    const before = (await readsOf(safeguarding.id)).length
    const { status } = await call('safeguarding', 'render-document', site)
    expect(status).toBe(200)
    expect((await readsOf(safeguarding.id)).length).toBeGreaterThan(before)
  }, 120_000)

  it(
    '400 odd calls fail in nothing',
    async () => {
      const who = fc.constantFrom<Who>(
        'administrator',
        'editor',
        'safeguarding',
        'viewer',
        'nobody',
      )
      const asked = fc.asyncProperty(who, serverCalls(planting.desk.config), async (asker, odd) => {
        const { args, name } = JSON.parse(
          withIds(JSON.stringify(odd), planting.documents),
        ) as typeof odd // the same call with other texts
        const { status, text } = await call(asker, name, args)
        if (status >= 500) throw new Error(`${String(status)} ${text.slice(0, 500)}`)
      })
      await fc.assert(asked, { numRuns: 400, seed: SEED, timeout: HANGS })
    },
    LONG,
  )

  it(
    '400 odd requests to the API fail in nothing, and the desk works afterwards',
    async () => {
      const who = fc.constantFrom<Who>(
        'administrator',
        'editor',
        'author',
        'safeguarding',
        'nobody',
      )
      const asked = fc.asyncProperty(
        who,
        restRequests(planting.desk.config),
        async (asker, odd) => {
          const { 'content-length': _, ...more } = odd.headers
          // a blob can be sent again, where Next redirects
          const body =
            typeof odd.body === 'string'
              ? withIds(odd.body, planting.documents)
              : odd.body && new Blob([odd.body])
          const response = await fetch(
            `${kerben.url}/api${withIds(odd.path, planting.documents)}`,
            {
              method: odd.method,
              headers: { ...more, ...as(asker) },
              ...(body === undefined ? {} : { body }),
              signal: AbortSignal.timeout(HANGS),
            },
          )
          const text = await response.text()
          if (response.status >= 500)
            throw new Error(`${String(response.status)} ${text.slice(0, 500)}`)
        },
      )
      await fc.assert(asked, { numRuns: 400, seed: SEED, timeout: HANGS })
      const answer = await fetch(`${kerben.url}/api/news?limit=1`, { headers: as('editor') })
      expect(answer.status).toBe(200)
    },
    LONG,
  )
})
