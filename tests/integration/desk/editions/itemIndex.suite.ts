import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { editionsNaming, editionsUsing } from '#desk/editions/index.ts'
import { listUsedMedia } from '#desk/workflow/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { type Query, recordQueries } from '../../../support/desk/recordQueries.ts'
import { uploadImage } from '../../../support/illustratedNews.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('the editions that name a document, or use a file', (database) => {
  let desk: TestDesk
  let people: People
  let media: string
  let programme: string
  let live: string
  let draft: string

  beforeAll(async () => {
    desk = await startTestDesk({ database, recordsQueries: true })
    people = await createPeople(desk)
    media = await uploadImage(desk, people)
    const as = people.author
    programme = await createDocument(desk, 'programmes', { title: 'Программа' }, { as })
    const named = { cover: media, programmes: [programme] }
    live = await createDocument(desk, 'news', newsData('Чыккан', named), { as })
    draft = await createDocument(desk, 'news', newsData('Чыкпаган', named), { as })
    await createDocument(desk, 'news', newsData('Башка'), { as })
    await move(desk, `news/${live}`, 'ky', 'submit', { as })
    await move(desk, `news/${live}`, 'ky', 'approve', { as: people.editor })
    await move(desk, `news/${live}`, 'ky', 'publish', { as: people.editor })
  })
  afterAll(() => desk.close())

  const columns = ['documentId', 'locale'] as const
  const found = (editions: readonly { documentId: string; locale: string }[]) =>
    editions.map(({ documentId, locale }) => `${documentId} ${locale}`).sort()
  const all = (...ids: string[]) =>
    ids.flatMap((id) => ['en', 'ky', 'ru'].map((locale) => `${id} ${locale}`)).sort()

  /** How the database goes about a query: none may look at every edition. */
  async function plansOf(queries: readonly Query[]): Promise<string[]> {
    const adapter: object = desk.payload.db
    if (database.kind === 'sqlite') {
      const { client } = adapter as SQLiteAdapter // the database that was asked for
      const plans: string[] = []
      for (const { text, args } of queries) {
        const sql = `EXPLAIN QUERY PLAN ${text}`
        const { rows } = await client.execute({ sql, args: args as string[] }) // ids and locales
        plans.push(...rows.map(({ detail }) => detail as string)) // SQLite's own column
      }
      return plans
    }
    // MongoDB looks an item up in its index only where it is asked for as it is
    const { connection } = adapter as MongooseAdapter
    const indexes = await connection.collection('editions').indexes()
    const paths = new Set(indexes.flatMap(({ key }) => Object.keys(key as object).slice(0, 1)))
    return queries.map(({ text }) => {
      const { filter } = JSON.parse(text) as { filter: Record<string, unknown> }
      const [[path = '', condition] = []] = Object.entries(filter)
      const isIndexed = paths.has(path) && JSON.stringify(condition).startsWith('{"$eq":')
      return isIndexed ? `SEARCH editions USING INDEX ${path}` : `SCAN ${text}`
    })
  }

  it('are those whose snapshot names it, without a look at all others', async () => {
    for (const target of [`media/${media}`, `programmes/${programme}`]) {
      const { result, queries } = await recordQueries(desk, () =>
        editionsNaming(desk.payload, target, { columns }),
      )
      expect(found(result)).toEqual([`${live} ky`])
      expect((await plansOf(queries)).filter((plan) => plan.startsWith('SCAN'))).toEqual([])
    }
    expect(await editionsNaming(desk.payload, 'programmes/nothing', { columns })).toEqual([])
  })

  it('are those whose working copy uses it, live or not, without a look at all others', async () => {
    const { result, queries } = await recordQueries(desk, () =>
      editionsUsing(desk.payload, media, { columns }),
    )
    expect(found(result)).toEqual(all(live, draft))
    expect((await plansOf(queries)).filter((plan) => plan.startsWith('SCAN'))).toEqual([])
  })

  it('can be narrowed', async () => {
    const where = { locale: { in: ['ru', 'en'] } }
    const none = await editionsNaming(desk.payload, `media/${media}`, { columns, where })
    expect(none).toEqual([])
    const two = await editionsUsing(desk.payload, media, { columns, where })
    expect(found(two)).toEqual(all(live, draft).filter((line) => !line.endsWith('ky')))
  })

  // on SQLite a migration does it: see usedMediaTable.suite.ts
  if (database.kind === 'sqlite') return

  it('are found where an older desk wrote a text of ids, once the desk has started', async () => {
    const { connection } = desk.payload.db as object as MongooseAdapter
    const editions = connection.collection('editions')
    await editions.updateMany({ documentId: draft }, { $set: { usedMedia: `other ${media}` } })
    await editions.updateMany({ documentId: live }, { $set: { usedMedia: media } })
    const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
    expect(await listUsedMedia(desk.payload, req)).toBe(6)
    const using = await editionsUsing(desk.payload, media, { columns: [...columns, 'usedMedia'] })
    expect(found(using)).toEqual(all(live, draft))
    expect(using.map(({ usedMedia }) => usedMedia)).toContainEqual(['other', media])
    expect(await listUsedMedia(desk.payload, req)).toBe(0)
  })
})
