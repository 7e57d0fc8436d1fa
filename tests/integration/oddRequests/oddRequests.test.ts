import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { eachDatabase } from '../../support/databases.ts'
import { createDocument, newsData } from '../../support/newsStory.ts'
import { type OddRequest, oddRequests, send } from '../../support/oddRequests/oddDesk.ts'
import { type StoredChanges, watchSqlite } from '../../support/oddRequests/storedChanges.ts'
import { readTestDatabases } from '../../support/testDatabases.ts'
import { LogCapture } from '../leaks/logCapture.ts'
import { plant } from '../leaks/plant.ts'
import type { Planting } from '../leaks/planting.ts'

/** Requests in all, divided among the available databases. */
const REQUESTS = 20_000

/** What of it MongoDB gets, whose test server takes longer: what is asked is judged by the desk. */
const ON_MONGODB = 6_000

/** Milliseconds after which a request hangs. */
const HANGS = 30_000

/** The seed, which repeats a failure; a failing request is printed in its smallest form. */
const SEED = 12

/** Wrong passwords count as failures even if something else in the request is wrong too. */
const countsFailures = ({ graphql, rest }: OddRequest): boolean =>
  (rest?.path.startsWith('/users/login') ?? false) ||
  (graphql?.query.includes('loginUser') ?? false)

/** What the desk said last of what failed in it. */
const lastErrors = ({ lines }: LogCapture): string =>
  lines
    .filter((line) => line.includes('"err"'))
    .slice(-2)
    .join('\n')

eachDatabase('odd requests to the desk', (database) => {
  const log = new LogCapture()
  const answers = new Map<string, number>()
  let planting: Planting
  let stored: StoredChanges | undefined

  beforeAll(async () => {
    planting = await plant(database, log.stream, 'info')
    if (database.kind === 'sqlite') stored = watchSqlite(database.url)
  }, 300_000)
  afterAll(async () => {
    stored?.close()
    await planting.desk.close()
  })

  const onMongodb = 'reason' in readTestDatabases().mongodb ? 0 : ON_MONGODB
  const share = database.kind === 'mongodb' ? onMongodb : REQUESTS - onMongodb

  it(`${String(share)} of them, by every role and nobody: none fails, and what is refused leaves nothing`, async () => {
    const { configToSchema } = await import('@payloadcms/graphql')
    const { schema } = configToSchema(planting.desk.config)
    const asked = fc.asyncProperty(oddRequests(planting.desk, schema), async (request) => {
      log.lines.length = 0
      const { status, text } = await send(planting, request)
      const key = `${request.who} ${String(status)}`
      answers.set(key, (answers.get(key) ?? 0) + 1)
      if (status >= 500 || status < 200)
        throw new Error(`${String(status)} ${text.slice(0, 500)}\n${lastErrors(log)}`)
      const hasChanged = stored?.hasChanged() ?? false
      if (status >= 400 && hasChanged && !countsFailures(request))
        throw new Error(`${String(status)}, and something was stored: ${text.slice(0, 500)}`)
    })
    await fc.assert(asked, { numRuns: share, seed: SEED, timeout: HANGS })
  }, 600_000)

  it('were answered both ways: each role got what it may have, and was refused the rest', () => {
    const count = (who: string, from: number) =>
      [...answers].reduce((sum, [key, times]) => {
        const [name, status] = key.split(' ')
        const isCounted = name === who && Number(status) >= from && Number(status) < from + 100
        return isCounted ? sum + times : sum
      }, 0)
    for (const who of ['administrator', 'editor', 'author', 'translator', 'safeguarding'])
      expect([who, count(who, 200) > 50, count(who, 400) > 50]).toEqual([who, true, true])
    expect(count('nobody', 200)).toBeLessThan(count('nobody', 400))
  })

  it('leave a desk that works', async () => {
    const { desk, people } = planting
    const id = await createDocument(desk, 'news', newsData('Кийин'), { as: people.editor })
    const { body, status } = await desk.rest('GET', `/news/${id}?locale=ky`, { as: people.viewer })
    expect([status, body['title']]).toEqual([200, 'Кийин'])
  })
})
