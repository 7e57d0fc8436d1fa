import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

interface Refusal {
  errors: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
}

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** What somebody may send by mistake, and the path that the answer names. */
const mistakes: readonly (readonly [body: unknown, path: string])[] = [
  [{ story: null }, 'story'],
  [{ meta: null }, 'meta'],
  [{ story: 'yes' }, 'story'],
  [{ title: { ky: 'a' } }, 'title'],
  [{ title: 7 }, 'title'],
  [{ tags: { a: 1 } }, 'tags'],
  [{ date: '2020-13-01' }, 'date'],
  [{ body: 'text' }, 'body'],
  [{ programmes: 'x' }, 'programmes'],
  [{ programmes: ['x'] }, 'programmes.0'],
  [{ programmes: [NOBODY] }, 'programmes.0'],
  [{ cover: NOBODY }, 'cover'],
  [{ cover: ['x'] }, 'cover'],
  [{ id: '../../x' }, 'id'],
  [['title'], 'data'],
]

eachSharedDatabase('a save that cannot be right', (database) => {
  let desk: TestDesk
  let people: People
  let id: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    id = await createDocument(desk, 'news', newsData('Туура'), { as: people.editor })
  })
  afterAll(() => desk.close())

  it.each(mistakes)('%j is 400 and names %s; nothing is lost', async (body, path) => {
    const answer = await desk.rest<Refusal>('PATCH', `/news/${id}?locale=ky`, {
      as: people.editor,
      body,
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.data?.errors?.[0]?.path).toBe(path)
    const kept = await desk.rest<{ title: string; date: string }>('GET', `/news/${id}?locale=ky`, {
      as: people.viewer,
    })
    expect(kept.body).toMatchObject({ title: 'Туура', date: '2026-09-01' })
  })
  it('a document under an id that is taken is 409, by REST and GraphQL', async () => {
    const as = people.editor
    const { status, body } = await desk.rest<Refusal>('POST', '/news?locale=ky', {
      as,
      body: { id, title: 'Башка' },
    })
    expect(status).toBe(409)
    expect(body.errors[0]?.data).toMatchObject({ code: 'id_taken' })
    const create = `mutation { createNews(data: { id: "${id}" }, locale: ky) { id } }`
    const answer = await desk.graphql<Refusal>(create, { as })
    expect(JSON.stringify(answer.body)).toContain('id_taken')
  })
})
