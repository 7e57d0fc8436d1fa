import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { itOnReplicaSet } from '../../../support/databases.ts'
import { failingAt } from '../../../support/desk/failingAt.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('an operation that fails on the way', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const rows = async (id: string) => {
    const find = (collection: string, by: string) =>
      desk.payload.db.find({
        collection,
        where: { [by]: { equals: id } },
        sort: 'id',
        limit: 0,
        pagination: false,
      })
    const parts = await Promise.all([
      find('editions', 'documentId'),
      find('slug-history', 'documentId'),
      find('audit', 'documentId'),
      find('news', 'id'),
      find('outbox', 'documentId'),
    ])
    return JSON.stringify(parts.map(({ docs }) => docs))
  }

  itOnReplicaSet(database, 'leaves nothing of a publish, whichever write fails', async () => {
    const id = await createDocument(desk, 'news', newsData('Жарым'), { as: people.author })
    await move(desk, `news/${id}`, 'ky', 'submit', { as: people.author })
    await move(desk, `news/${id}`, 'ky', 'approve', { as: people.editor })
    const before = await rows(id)
    let failures = 0
    for (let nth = 1; ; nth += 1) {
      const { result, hit } = await failingAt(desk.payload, nth, () =>
        move(desk, `news/${id}`, 'ky', 'publish', { as: people.editor }),
      )
      if (!hit) {
        expect(result.status).toBe(200)
        break
      }
      failures += 1
      expect(result.status).toBe(500)
      expect(await rows(id)).toBe(before)
    }
    expect(failures).toBeGreaterThanOrEqual(3)
  })

  itOnReplicaSet(database, 'leaves nothing of a save, whichever write fails', async () => {
    const id = await createDocument(desk, 'news', newsData('Сакталат'), { as: people.author })
    const before = await rows(id)
    let failures = 0
    for (let nth = 1; ; nth += 1) {
      const { result, hit } = await failingAt(desk.payload, nth, () =>
        desk.rest('PATCH', `/news/${id}?locale=ky`, {
          as: people.author,
          body: { title: 'Сакталды', date: '2026-09-03' },
        }),
      )
      if (!hit) {
        expect(result.status).toBe(200)
        break
      }
      failures += 1
      expect(result.status).toBe(500)
      expect(await rows(id)).toBe(before)
    }
    expect(failures).toBeGreaterThanOrEqual(2)
  })

  it('does not stop the queue: the next save is stored', async () => {
    const id = await createDocument(desk, 'news', newsData('Кийинки'), { as: people.author })
    await failingAt(desk.payload, 1, () =>
      desk.rest('PATCH', `/news/${id}?locale=ky`, { as: people.author, body: { title: 'а' } }),
    )
    const next = await desk.rest('PATCH', `/news/${id}?locale=ky`, {
      as: people.author,
      body: { title: 'Кийинки сакталды' },
    })
    expect(next.status).toBe(200)
  })
})
