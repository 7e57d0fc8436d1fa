import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { type Consumer, type StoredEvent, recordEvent, withConsumers } from '#desk/events/index.ts'
import { asScheduler } from '#desk/tasks/claim.ts'
import { scheduleTask } from '#desk/tasks/index.ts'
import { lateTasks } from '#desk/tasks/lateTasks.ts'
import type { StoredTask } from '#desk/tasks/task.ts'
import { eachDatabase, itOnReplicaSet } from '../../../support/databases.ts'
import { failingAt } from '../../../support/desk/failingAt.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { performTasks } from '../../../support/desk/performTasks.ts'
import { outboxOf } from './outboxOf.ts'

const label = (name: string) => ({ ky: name, ru: name, en: name })

eachDatabase('a consumer of events', (database) => {
  let desk: TestDesk
  /** What each consumer was given, and what lets it fail. */
  const given = new Map<string, StoredEvent[]>()
  let failsAt: (event: StoredEvent) => boolean = () => false

  const consumer = (name: string, more: Partial<Consumer> = {}): Consumer => ({
    name,
    label: label(name),
    handle: (event) => {
      given.set(name, [...(given.get(name) ?? []), event])
      return name !== 'frail' || !failsAt(event)
        ? Promise.resolve()
        : Promise.reject(new Error('a text that nobody may keep'))
    },
    ...more,
  })

  beforeAll(async () => {
    desk = await startTestDesk({
      database,
      capabilities: [
        (config) =>
          withConsumers(config, [
            consumer('steady'),
            consumer('frail'),
            consumer('sender', { actsOutside: true, kinds: ['published'] }),
          ]),
      ],
    })
  })
  afterAll(() => desk.close())
  afterEach(() => {
    given.clear()
    failsAt = () => false
  })

  const happens = (kind: string, documentId: string) =>
    asScheduler(desk.payload, (req) => recordEvent(req, { kind, type: 'news', documentId }))
  const told = (name: string, documentId: string) =>
    (given.get(name) ?? []).filter((event) => event.documentId === documentId).map(({ n }) => n)
  const taskOf = (name: string, documentId: string) =>
    desk.payload.db.findOne<StoredTask & Record<string, unknown>>({
      collection: 'tasks',
      where: {
        and: [{ kind: { equals: `consumer:${name}` } }, { key: { equals: `news/${documentId}` } }],
      },
    })
  /** As if the pause after a failure were over. */
  const passPause = async (name: string, documentId: string) => {
    const task = await taskOf(name, documentId)
    await desk.payload.db.updateOne({
      collection: 'tasks',
      id: task?.id ?? '',
      data: { dueAt: new Date().toISOString() },
    })
  }

  it('is given the events of each document in their order, each once, and no other kinds than its own', async () => {
    const [one, two] = [randomUUID(), randomUUID()]
    for (const kind of ['saved', 'published', 'saved'])
      for (const id of [one, two]) await happens(kind, id)
    await performTasks(desk.payload)
    await happens('published', one)
    await performTasks(desk.payload)
    await performTasks(desk.payload)
    expect(told('steady', one)).toEqual([1, 2, 3, 4])
    expect(told('steady', two)).toEqual([1, 2, 3])
    expect(told('sender', one)).toEqual([2, 4])
    expect(told('sender', two)).toEqual([2])
    expect(await taskOf('steady', one)).toBeNull()
  })

  it('is given all that happened while it was away', async () => {
    const id = randomUUID()
    for (let count = 0; count < 5; count += 1) await happens('saved', id)
    await performTasks(desk.payload)
    expect(told('steady', id)).toEqual([1, 2, 3, 4, 5])
  })

  describe('that fails', () => {
    it('backs off alone, and longer each time: others go on, and so do other documents', async () => {
      const [bad, good] = [randomUUID(), randomUUID()]
      failsAt = ({ documentId, n }) => documentId === bad && n === 2
      for (const kind of ['saved', 'published', 'saved'])
        for (const id of [bad, good]) await happens(kind, id)
      await performTasks(desk.payload)
      expect(told('steady', bad)).toEqual([1, 2, 3])
      expect(told('frail', good)).toEqual([1, 2, 3])
      expect(told('frail', bad)).toEqual([1, 2])
      const pauses: number[] = []
      for (let count = 0; count < 3; count += 1) {
        const task = await taskOf('frail', bad)
        expect(task).toMatchObject({ attempts: count + 1, lastError: 'Error' })
        pauses.push(Date.parse(task?.dueAt ?? '') - Date.now())
        await happens('saved', bad)
        expect(await performTasks(desk.payload, { only: ['consumer:frail'] })).toBe(0)
        await passPause('frail', bad)
        await performTasks(desk.payload)
      }
      expect(pauses.map((pause) => Math.ceil(pause / 1000))).toEqual([5, 20, 80])
      expect(told('frail', bad)).toEqual([1, 2, 2, 2, 2])

      failsAt = () => false
      await passPause('frail', bad)
      await performTasks(desk.payload)
      expect(told('frail', bad)).toEqual([1, 2, 2, 2, 2, 2, 3, 4, 5, 6])
      expect(await taskOf('frail', bad)).toBeNull()
    })

    it('is told of to administrators, by its name and no text of what failed', async () => {
      const id = randomUUID()
      failsAt = ({ documentId }) => documentId === id
      await happens('saved', id)
      await performTasks(desk.payload)
      expect(await lateTasks(desk.payload)).toEqual([
        { kind: 'consumer:frail', label: label('frail'), isFailing: true },
      ])
      expect(JSON.stringify(await taskOf('frail', id))).not.toContain('nobody may keep')
      failsAt = () => false
      await passPause('frail', id)
      await performTasks(desk.payload)
      expect(await lateTasks(desk.payload)).toEqual([])
    })

    it('as does one that is late by more than five minutes', async () => {
      await happens('saved', randomUUID())
      expect(await lateTasks(desk.payload)).toEqual([])
      const later = Date.now() + 6 * 60_000
      const kinds = (await lateTasks(desk.payload, later)).map(({ kind }) => kind)
      expect(kinds).toEqual(['consumer:steady', 'consumer:frail'])
      await performTasks(desk.payload)
    })
  })

  itOnReplicaSet(
    database,
    'that acts outside is given an event again that it could not mark',
    async () => {
      const id = randomUUID()
      await happens('published', id)
      const only = ['consumer:sender']
      // the first write claims the task, the second is part of its end
      const { hit } = await failingAt(desk.payload, 2, () => performTasks(desk.payload, { only }))
      expect(hit).toBe(true)
      expect(told('sender', id)).toEqual([1])
      await passPause('sender', id)
      await performTasks(desk.payload)
      expect(told('sender', id)).toEqual([1, 1])
    },
  )

  itOnReplicaSet(database, 'hears nothing of what was rolled back', async () => {
    const id = randomUUID()
    const work = asScheduler(desk.payload, async (req) => {
      await recordEvent(req, { kind: 'saved', type: 'news', documentId: id })
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    await performTasks(desk.payload)
    expect(told('steady', id)).toEqual([])
    expect(await outboxOf(desk.payload, id)).toEqual([])
  })

  describe('old events', () => {
    const age = async (documentId: string, upTo: number, days: number) => {
      const at = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
      for (const { id, n } of await outboxOf(desk.payload, documentId))
        if (n <= upTo) await desk.payload.db.updateOne({ collection: 'outbox', id, data: { at } })
    }
    const forget = () =>
      asScheduler(desk.payload, (req) =>
        scheduleTask(req, { kind: 'deleteOldEvents', key: 'outbox' }),
      ).then(() => performTasks(desk.payload, { only: ['deleteOldEvents'] }))
    const numbers = async (id: string) => (await outboxOf(desk.payload, id)).map(({ n }) => n)

    it('are forgotten after 90 days, once all consumers have had them; the count goes on', async () => {
      const [old, young, waiting] = [randomUUID(), randomUUID(), randomUUID()]
      for (const id of [old, young]) for (let n = 0; n < 4; n += 1) await happens('saved', id)
      await performTasks(desk.payload)
      for (let n = 0; n < 2; n += 1) await happens('saved', waiting)
      await age(old, 4, 91)
      await age(young, 4, 89)
      await age(waiting, 2, 91)
      await forget()
      expect(await numbers(old)).toEqual([4])
      expect(await numbers(young)).toEqual([1, 2, 3, 4])
      expect(await numbers(waiting)).toEqual([1, 2])
      await happens('saved', old)
      expect(await numbers(old)).toEqual([4, 5])
    })
  })
})
