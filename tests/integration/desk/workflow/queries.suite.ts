import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { type Query, recordQueries } from '../../../support/desk/recordQueries.ts'
import { illustratedNews } from '../../../support/illustratedNews.ts'
import { createDocument, move, paragraph } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

/** Columns of an edition that are as large as the document. */
const LARGE = ['published', 'snapshot', 'references', 'facets', 'searchText', 'search_text']

/** Longer than everything else that a query returns. */
const LONG = 50_000

/** What is asked before and after: who it is, whose turn, the document, who has it open, the version. */
const payloads = {
  sqlite: {
    before: ['users', 'news'],
    write: [
      'select media',
      'insert news',
      'delete news_locales',
      'insert news_locales',
      'delete news_rels',
      'insert news_rels',
      'delete news_texts',
      'select news',
      'insert _news_v',
      'insert _news_v_locales',
      'insert _news_v_rels',
      'select _news_v',
      'select _news_v',
    ],
  },
  mongodb: {
    before: ['users', 'write-turn', 'news'],
    write: ['select media', 'update news', 'insert _news_v', 'select _news_v'],
  },
} as const

eachSharedDatabase('what is asked of the database', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database, recordsQueries: true })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const approved = async (title: string) => {
    const body = paragraph('к'.repeat(LONG))
    const data = await illustratedNews(desk, title, people, { body })
    const id = await createDocument(desk, 'news', data, { as: people.author })
    await move(desk, `news/${id}`, 'ky', 'submit', { as: people.author })
    await move(desk, `news/${id}`, 'ky', 'approve', { as: people.editor })
    return id
  }
  const recorded = async (work: () => Promise<{ status: number }>) => {
    const { result, queries } = await recordQueries(desk, work)
    expect(result.status).toBe(200)
    return queries
  }
  const publish = (id: string) => move(desk, `news/${id}`, 'ky', 'publish', { as: people.editor })
  const save = (id: string, title: string) =>
    desk.rest('PATCH', `/news/${id}?locale=ky&depth=0`, { as: people.author, body: { title } })

  const names = (queries: readonly Query[]) => queries.map(({ name }) => name)
  const ofEditions = (queries: readonly Query[]) =>
    queries.filter(({ name }) => name.endsWith(' editions'))

  describe('by a publish', () => {
    let queries: readonly Query[]

    beforeAll(async () => {
      const id = await approved('Жарыя')
      queries = await recorded(() => publish(id))
    })

    it('is its document, its editions and their media once, the gate, and its writes', () => {
      expect(names(queries)).toEqual([
        'select users',
        // whether another desk has the turn
        ...(database.kind === 'mongodb' ? ['select write-turn'] : []),
        'select news',
        'select editions',
        'select media',
        'select editions', // who else has the slug
        'select editions', // which of the documents it names are live
        'select editions', // the highest revision
        // compare-and-set: SQLite finds the row first
        ...(database.kind === 'sqlite' ? ['select editions'] : []),
        'update editions',
        'select slug_history',
        'insert slug_history',
        'select outbox', // the number of its last event
        'insert outbox',
        'insert audit',
      ])
    })

    it('is nothing large of any edition, and the document’s text once', () => {
      for (const { columns } of ofEditions(queries))
        expect(columns.filter((column) => LARGE.includes(column))).toEqual([])
      expect(queries.filter(({ bytes }) => bytes > LONG).map(({ name }) => name)).toEqual([
        'select news',
      ])
    })
  })

  describe('by a save', () => {
    let queries: readonly Query[]

    beforeAll(async () => {
      const id = await approved('Сактоо')
      await publish(id)
      queries = await recorded(() => save(id, 'Сактоо эки'))
    })

    it('is what Payload asks, then its document once more, its editions and their media once', () => {
      const { before, write } = payloads[database.kind]
      expect(names(queries)).toEqual([
        ...before.map((table) => `select ${table}`),
        ...write,
        'select news',
        'update news', // what it is found by
        'select editions',
        'select media', // of the three locales
        'update editions',
        'update editions',
        'update editions',
        'select outbox', // the number of its last event
        'insert outbox',
      ])
    })

    it('is nothing large of any edition', () => {
      expect(ofEditions(queries)).not.toEqual([])
      for (const { columns } of ofEditions(queries))
        expect(columns.filter((column) => LARGE.includes(column))).toEqual([])
    })
  })

  it('sees a whole row where one is read: these checks can fail', async () => {
    const { queries } = await recordQueries(desk, () =>
      desk.payload.db.find({ collection: 'editions', pagination: false }),
    )
    expect(queries[0]).toMatchObject({ name: 'select editions' })
    expect(queries[0]?.columns).toEqual(expect.arrayContaining(['published', 'snapshot']))
    expect(queries[0]?.bytes).toBeGreaterThan(LONG)
  })
})
