import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

interface Answer {
  present: { id: string; name: string; locale: string; since: string }[]
}

const NOWHERE = '00000000-0000-4000-8000-000000000000'

eachSharedDatabase('who has a document open', (database) => {
  let desk: TestDesk
  let people: People
  let news: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    news = `news/${await createDocument(desk, 'news', newsData('Ким бар'), { as: people.author })}`
  })
  afterAll(() => desk.close())

  const enter = (document: string, who: keyof People | null, locale: unknown = 'ky') =>
    desk.rest<Answer>('POST', `/${document}/presence`, {
      ...(who && { as: people[who] }),
      body: { locale },
    })
  const leave = (document: string, who: keyof People, query = '') =>
    desk.rest<Answer>('DELETE', `/${document}/presence${query}`, { as: people[who] })
  const namesIn = ({ body }: { body: Answer }) =>
    body.present.map(({ name, locale }) => `${name} ${locale}`)

  it('is told by name and language, to who is there too, until they leave', async () => {
    const { body } = await enter(news, 'author')
    expect(body.present).toMatchObject([{ id: people.author.id, name: 'author', locale: 'ky' }])
    await enter(news, 'translator', 'ru')
    const again = await enter(news, 'author')
    expect(namesIn(again)).toEqual(['author ky', 'translator ru'])
    expect(again.body.present[0]?.since).toBe(body.present[0]?.since)
    await enter(news, 'author', 'en')
    expect(namesIn(await leave(news, 'author', '?locale=ky'))).toEqual([
      'translator ru',
      'author en',
    ])
    expect(namesIn(await leave(news, 'author'))).toEqual(['translator ru'])
    expect(namesIn(await leave(news, 'translator'))).toEqual([])
  })

  it('is told of globals, and of each document apart', async () => {
    await enter('globals/organisation', 'viewer')
    expect(namesIn(await enter(news, 'editor'))).toEqual(['editor ky'])
    expect(namesIn(await enter('globals/organisation', 'editor'))).toEqual([
      'viewer ky',
      'editor ky',
    ])
    await leave(news, 'editor')
  })

  it('is for who may read the document on the desk', async () => {
    expect((await enter(news, null)).status).toBe(401)
    expect((await enter(news, 'frontend')).status).toBe(403)
    expect((await enter(`news/${NOWHERE}`, 'editor')).status).toBe(404)

    for (const who of ['administrator', 'editor', 'viewer'] as const)
      expect((await enter(`consents/${NOWHERE}`, who)).status).toBe(403)
    expect((await enter(`consents/${NOWHERE}`, 'safeguarding')).status).toBe(404)
  })

  it('names one language that there is', async () => {
    for (const locale of ['de', null, ['ky'], 7])
      expect((await enter(news, 'editor', locale)).status).toBe(400)
    expect((await leave(news, 'editor', '?locale=de')).status).toBe(400)
  })

  it('writes no event, and waits for no turn', async () => {
    const events = () => desk.payload.count({ collection: 'outbox' })
    const before = await events()
    const turn = await desk.payload.db.beginTransaction()
    try {
      expect((await enter(news, 'editor')).status).toBe(200)
    } finally {
      if (turn !== null) await desk.payload.db.rollbackTransaction(turn)
    }
    expect(await events()).toEqual(before)
  })
})
