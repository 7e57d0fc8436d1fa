import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

import { asScheduler } from '#desk/tasks/claim.ts'
import {
  type ClaimedTask,
  type TaskKind,
  scheduleTask,
  startTasks,
  withTasks,
} from '#desk/tasks/index.ts'
import type { StoredTask } from '#desk/tasks/task.ts'
import { eachDatabase, itOnReplicaSet } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { performTasks } from '../../../support/desk/performTasks.ts'
import { until } from '../../../support/runningKerben.ts'

const label = { ky: 'x', ru: 'x', en: 'x' }

/** Short enough for a test, and long enough for a slow machine. */
const times = { lease: 1500, poll: 100 }

eachDatabase('tasks', (database) => {
  const desks: TestDesk[] = []
  const performed: string[] = []
  let perform: TaskKind['perform'] = () => Promise.resolve()

  const start = async () => {
    const kind = (name: string, more: Partial<TaskKind> = {}): TaskKind => ({
      kind: name,
      label,
      perform: (task) => {
        performed.push(task.key)
        return perform(task)
      },
      ...more,
    })
    const desk = await startTestDesk({
      database,
      capabilities: [
        (config) =>
          withTasks(config, [
            kind('plain'),
            kind('threeTimes', { attempts: 3 }),
            kind('quick', { perform: () => Promise.resolve() }),
          ]),
      ],
    })
    desks.push(desk)
    return desk.payload
  }

  let payload: Payload
  beforeAll(async () => {
    payload = await start()
  })
  afterAll(() => Promise.all(desks.map((desk) => desk.close())))
  beforeEach(() => {
    performed.length = 0
  })
  afterEach(async () => {
    perform = () => Promise.resolve()
    await payload.db.deleteMany({ collection: 'tasks', where: {} })
  })

  const schedule = (task: Parameters<typeof scheduleTask>[1]) =>
    asScheduler(payload, (req) => scheduleTask(req, task))
  const find = async (key: string) =>
    payload.db.findOne<StoredTask & Record<string, unknown>>({
      collection: 'tasks',
      where: { key: { equals: key } },
    })
  const gone = (key: string) =>
    until(
      async () => (await find(key)) === null,
      () => `the end of ${key}`,
      30_000,
    )
  const notes = async (name: string) =>
    (
      await payload.db.count({
        collection: 'slug-history',
        where: { documentId: { equals: name } },
      })
    ).totalDocs
  /** Writes a row as the task's work; the number of rows shows how often the work was stored. */
  const write =
    (name: string): Parameters<ClaimedTask['finish']>[0] =>
    async (req) => {
      const id = randomUUID()
      await req.payload.db.create({
        collection: 'slug-history',
        data: { id, type: 'x', documentId: name, locale: 'ky', slug: id },
        req,
      })
      return undefined
    }

  describe('that are scheduled', () => {
    it('are performed at their time and not before, and are then gone', async () => {
      await schedule({ kind: 'plain', key: 'later', dueAt: new Date(Date.now() + 60_000) })
      await schedule({ kind: 'plain', key: 'now' })
      await performTasks(payload)
      expect(performed).toEqual(['now'])
      expect(await find('now')).toBeNull()
      expect(await find('later')).toMatchObject({ attempts: 0 })
    })

    it('twice, are one, due at the earlier of both times', async () => {
      await schedule({ kind: 'plain', key: 'twice', dueAt: new Date(Date.now() + 60_000) })
      await schedule({ kind: 'plain', key: 'twice' })
      await schedule({ kind: 'plain', key: 'twice', dueAt: new Date(Date.now() + 90_000) })
      await performTasks(payload)
      expect(performed).toEqual(['twice'])
    })

    it('again while they are performed, are performed again', async () => {
      perform = async () => {
        if (performed.length === 1) await schedule({ kind: 'plain', key: 'again' })
      }
      await schedule({ kind: 'plain', key: 'again' })
      await performTasks(payload)
      expect(performed).toEqual(['again', 'again'])
      expect(await find('again')).toBeNull()
    })

    it('that say when they are due again, stay', async () => {
      const dueAt = new Date(Date.now() + 3_600_000)
      perform = ({ finish }) => finish(() => Promise.resolve({ dueAt, data: { step: 2 } }))
      await schedule({ kind: 'plain', key: 'daily', data: { step: 1 } })
      await performTasks(payload)
      expect(await find('daily')).toMatchObject({ dueAt: dueAt.toISOString(), data: { step: 2 } })
    })

    itOnReplicaSet(database, 'are not there when what they follow was rolled back', async () => {
      const failing = asScheduler(payload, async (req) => {
        await scheduleTask(req, { kind: 'plain', key: 'never' })
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await find('never')).toBeNull()
    })

    it('wake the desk that has scheduled them, which need not poll', async () => {
      const runner = startTasks(payload, { lease: 30_000, poll: 600_000 })
      await schedule({ kind: 'plain', key: 'woken' })
      await gone('woken')
      await runner.stop(1000)
    })
  })

  describe('that fail', () => {
    itOnReplicaSet(database, 'write nothing of what they do', async () => {
      perform = ({ finish }) =>
        finish(async (req) => {
          await write('half')?.(req)
          throw new Error('a text that nobody may keep')
        })
      await schedule({ kind: 'plain', key: 'half' })
      await performTasks(payload)
      expect(await notes('half')).toBe(0)
      expect(await find('half')).toMatchObject({ attempts: 1, lastError: 'Error' })
    })

    it('wait longer each time, and are given up where their kind says so', async () => {
      perform = () => Promise.reject(new Error('no'))
      await schedule({ kind: 'threeTimes', key: 'thrice' })
      for (const attempts of [1, 2]) {
        await performTasks(payload)
        const task = await find('thrice')
        expect(task).toMatchObject({ attempts })
        expect(Date.parse(task?.dueAt ?? '')).toBeGreaterThan(Date.now() + 4000 * attempts)
        const dueAt = new Date().toISOString()
        await payload.db.updateOne({ collection: 'tasks', id: task?.id ?? '', data: { dueAt } })
      }
      await performTasks(payload)
      expect(performed).toHaveLength(3)
      expect(await find('thrice')).toBeNull()
    })
  })

  describe('of two desks', () => {
    it('are each performed by one of them', async () => {
      const other = await start()
      const keys = Array.from({ length: 30 }, (_, index) => `shared ${String(index)}`)
      for (const key of keys) await schedule({ kind: 'plain', key })
      const runners = [payload, other].map((one) => startTasks(one, times))
      for (const key of keys) await gone(key)
      await Promise.all(runners.map((runner) => runner.stop(1000)))
      expect([...performed].sort()).toEqual([...keys].sort())
    })

    it('are kept by one that needs long, by renewing its lease', async () => {
      const other = await start()
      perform = async ({ finish }) => {
        await wait(times.lease * 2)
        await finish(write('long'))
      }
      await schedule({ kind: 'plain', key: 'long' })
      const runners = [payload, other].map((one) => startTasks(one, times))
      await gone('long')
      await Promise.all(runners.map((runner) => runner.stop(1000)))
      expect(performed).toEqual(['long'])
      expect(await notes('long')).toBe(1)
    })

    it('are taken over when the lease is out, and what the first then writes is not stored', async () => {
      let lost: unknown
      perform = async ({ finish, key }) => {
        if (performed.length > 1) {
          await finish(write('over'))
          return
        }
        // like a desk that was suspended: its lease has ended without renewal
        const task = await find(key)
        const leaseUntil = new Date(0).toISOString()
        await payload.db.updateOne({
          collection: 'tasks',
          id: task?.id ?? '',
          data: { leaseUntil },
        })
        await performTasks(payload, { only: ['plain'] })
        await finish(write('over')).catch((error: unknown) => {
          lost = error
        })
        throw new Error('its own failure counts for nobody')
      }
      await schedule({ kind: 'plain', key: 'over' })
      await performTasks(payload)
      expect(performed).toEqual(['over', 'over'])
      expect(lost).toMatchObject({ name: 'LeaseLost' })
      expect(await notes('over')).toBe(1)
      expect(await find('over')).toBeNull()
    })

    it('are given back at once by one that stops', async () => {
      perform = ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')))
        })
      await schedule({ kind: 'plain', key: 'given back' })
      const runner = startTasks(payload, { ...times, lease: 600_000 })
      await until(
        () => Promise.resolve(performed.length === 1),
        () => 'its start',
        30_000,
      )
      await runner.stop(5000)
      expect(await find('given back')).toMatchObject({ attempts: 0, leasedBy: 'nobody' })
    })

    it('nor does one that does not end keep them', async () => {
      perform = () => new Promise(() => undefined)
      await schedule({ kind: 'plain', key: 'deaf' })
      const runner = startTasks(payload, { ...times, lease: 600_000 })
      await until(
        () => Promise.resolve(performed.length === 1),
        () => 'its start',
        30_000,
      )
      await runner.stop(2000)
      expect(await find('deaf')).toMatchObject({ attempts: 0, leasedBy: 'nobody' })
    })
  })

  describe('of one kind', () => {
    it('delay no other', async () => {
      perform = () => new Promise(() => undefined)
      await schedule({ kind: 'plain', key: 'endless' })
      const runner = startTasks(payload, times)
      await until(
        () => Promise.resolve(performed.length === 1),
        () => 'its start',
        30_000,
      )
      await schedule({ kind: 'quick', key: 'quick' })
      await gone('quick')
      expect(await find('endless')).not.toBeNull()
      await runner.stop(100)
    })
  })
})
