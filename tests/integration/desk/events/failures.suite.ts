import { afterAll, beforeAll, expect } from '@jest/globals'

import { applause } from '../../../support/applause/index.ts'
import { eachDatabase, itOnReplicaSet } from '../../../support/databases.ts'
import { failingAt } from '../../../support/desk/failingAt.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { outboxOf } from './outboxOf.ts'

/** One thing that is done, of which there is one event. */
interface Deed {
  readonly name: string
  readonly kind: string
  /** Prepares it; gives the id whose events are looked at, and the deed. */
  readonly prepare: () => Promise<{ id: string; act: () => Promise<{ status: number }> }>
}

eachDatabase('an event and what it tells', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database, capabilities: [applause] })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const by = (role: keyof People) => ({ as: people[role] })
  const draft = (title: string) => createDocument(desk, 'news', newsData(title), by('author'))
  const post = (path: string, role: keyof People, body: unknown = {}) =>
    desk.rest<{ doc: { id: string } }>('POST', path, { ...by(role), body })

  const deeds: readonly Deed[] = [
    {
      name: 'a save',
      kind: 'saved',
      prepare: async () => {
        const id = await draft('Сакталат')
        const body = { title: 'Сакталды', date: '2026-09-03' }
        const path = `/news/${id}?locale=ky`
        return { id, act: () => desk.rest('PATCH', path, { ...by('author'), body }) }
      },
    },
    {
      name: 'the save of a global',
      kind: 'saved',
      prepare: () =>
        Promise.resolve({
          id: 'organisation',
          act: () => post('/globals/organisation?locale=ky', 'editor', { mandate: 'Миграция' }),
        }),
    },
    {
      name: 'a publish, for which a consumer waits',
      kind: 'publish',
      prepare: async () => {
        const id = await draft('Жарым')
        await move(desk, `news/${id}`, 'ky', 'submit', by('author'))
        await move(desk, `news/${id}`, 'ky', 'approve', by('editor'))
        return { id, act: () => move(desk, `news/${id}`, 'ky', 'publish', by('editor')) }
      },
    },
    {
      name: 'a verification',
      kind: 'verified',
      prepare: async () => {
        const line = { name: 'Линия', hours: { kind: 'always' }, channels: [] }
        const id = await createDocument(desk, 'hotlines', line, by('editor'))
        return { id, act: () => post(`/hotlines/${id}/verify`, 'editor') }
      },
    },
    {
      name: 'the withdrawal of a consent',
      kind: 'consentWithdrawn',
      prepare: async () => {
        const terms = { subject: '2026-017', scope: ['ky'], given: '2020-01-01' }
        const { id } = (await post('/consents', 'safeguarding', terms)).body.doc
        const story = { depictsSurvivor: 'yes', consent: id, pseudonym: 'Айгүл' }
        const data = newsData('Айгүл', { story })
        const on = await createDocument(desk, 'news', data, by('safeguarding'))
        const words = { reason: 'бүгүн' }
        await move(desk, `news/${on}`, 'ky', 'publishUrgently', by('safeguarding'), words)
        return { id, act: () => post(`/consents/${id}/withdraw`, 'safeguarding') }
      },
    },
    {
      name: 'a deletion',
      kind: 'deleted',
      prepare: async () => {
        const id = await draft('Өчүрүлөт')
        return { id, act: () => desk.rest('DELETE', `/news/${id}`, by('editor')) }
      },
    },
  ]

  const tasks = async (id: string) => {
    const where = { kind: { equals: 'consumer:applause' }, key: { equals: `news/${id}` } }
    return (await desk.payload.db.count({ collection: 'tasks', where })).totalDocs
  }

  const storesTogether = async ({ kind, prepare }: Deed) => {
    const { id, act } = await prepare()
    const before = await outboxOf(desk.payload, id)
    let failures = 0
    for (let nth = 1; ; nth += 1) {
      const { result, hit } = await failingAt(desk.payload, nth, act)
      if (!hit) {
        expect([nth, result.status]).toEqual([nth, 200])
        break
      }
      failures += 1
      expect([nth, result.status]).toEqual([nth, 500])
      expect(await outboxOf(desk.payload, id)).toEqual(before)
      expect(await tasks(id)).toBe(0)
    }
    expect(failures).toBeGreaterThanOrEqual(2)
    const after = await outboxOf(desk.payload, id)
    expect(after.slice(before.length).map((event) => event.kind)).toEqual([kind])
    expect(await tasks(id)).toBe(kind === 'publish' ? 1 : 0)
  }

  for (const deed of deeds)
    itOnReplicaSet(database, `are stored together, or not at all: ${deed.name}`, () =>
      storesTogether(deed),
    )

  itOnReplicaSet(database, 'count without gaps where two desks save at once', async () => {
    const other = await startTestDesk({ database, capabilities: [applause] })
    const id = await draft('Эки кербен')
    const saves = await Promise.all(
      [desk, other, desk, other, desk, other, desk, other].map((one, index) =>
        one.rest('PATCH', `/news/${id}?locale=ky`, {
          ...by('author'),
          body: { title: `Ат ${String(index)}` },
        }),
      ),
    )
    await other.close()
    const stored = saves.filter(({ status }) => status === 200)
    expect(saves.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    const numbers = (await outboxOf(desk.payload, id)).map(({ n }) => n)
    expect(numbers).toEqual(Array.from({ length: stored.length + 1 }, (_, index) => index + 1))
  })
})
