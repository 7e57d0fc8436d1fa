import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { MongoClient } from 'mongodb'

import type { Edition } from '#desk/editions/edition.ts'
import { asScheduler } from '#desk/tasks/claim.ts'
import { scheduleTask, startTasks } from '#desk/tasks/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { until } from '../../../support/runningKerben.ts'
import { plainImage, uploadForm } from '../../../support/sampleFiles.ts'
import { outboxOf } from '../events/outboxOf.ts'
import type { OtherDesk } from './otherDesk.ts'

const program = fileURLToPath(new URL('otherDesk.ts', import.meta.url))

/** Milliseconds; a desk that was killed keeps its tasks for so long. */
const lease = 2000

/** Milliseconds: processes are started, and a machine may be slow. */
const LONG = 120_000

eachDatabase('a desk that is killed', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  /** Starts another desk on the database. Gives what it says, or the code that it ended with. */
  const startOther = async (collection: string) => {
    const started: OtherDesk = { database, collection, lease }
    const other = fork(program, [JSON.stringify(started)], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    const ended = once(other, 'exit')
    const [said] = (await Promise.race([once(other, 'message'), ended])) as [unknown]
    return { other, ended, said }
  }

  /** Kills another desk in the middle of its first write of a collection. */
  const killInTheMiddle = async (collection: string) => {
    let started = await startOther(collection)
    // on a busy machine with Node 20 the loader sometimes fails to load a module, and Node exits
    // with 13
    for (let count = 1; started.said === 13 && count < 5; count += 1)
      started = await startOther(collection)
    expect(started.said).toBe('in the middle')
    started.other.kill('SIGKILL')
    await started.ended
    if (database.kind === 'mongodb' && database.transactions) await endSessions()
  }

  /** MongoDB itself ends the transaction of a program that is gone after a minute. */
  const endSessions = async () => {
    const client = new MongoClient(database.url)
    await client.db('admin').command({ killAllSessions: [] })
    await client.close()
  }

  const publishStory = async () => {
    const by = { as: people.safeguarding }
    const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/consents', {
      ...by,
      body: { subject: '2026-017', scope: ['ky'], given: '2020-01-01' },
    })
    const story = { depictsSurvivor: 'yes', consent: body.doc.id, pseudonym: 'Айгүл' }
    const id = await createDocument(desk, 'news', newsData('Айгүл', { story }), by)
    await move(desk, `news/${id}`, 'ky', 'publishUrgently', by, { reason: 'бүгүн' })
    return id
  }
  const editionOf = async (id: string) => {
    const found = await desk.payload.db.findOne<Edition & Record<string, unknown>>({
      collection: 'editions',
      where: { and: [{ documentId: { equals: id } }, { locale: { equals: 'ky' } }] },
    })
    if (!found) throw new Error(`no edition of ${id}`)
    return found
  }
  /** A story whose consent ends now, written without the hooks that would unpublish it at once. */
  const expiredStory = async () => {
    const id = await publishStory()
    const edition = await editionOf(id)
    expect(edition.snapshot).toBeTruthy()
    await desk.payload.db.updateOne({
      collection: 'editions',
      id: edition.id,
      data: { consentUntil: new Date(Date.now() - 1000).toISOString() },
    })
    // nor do they know of it at a moment of their own
    await asScheduler(desk.payload, (req) =>
      scheduleTask(req, { kind: 'unpublishExpired', key: 'editions' }),
    )
    return id
  }
  const unpublished = async (id: string) =>
    (await outboxOf(desk.payload, id)).filter(({ kind }) => kind === 'unpublish')
  const isTakenIn = (id: string) => async () => !(await editionOf(id)).snapshot

  it(
    'in the middle of an expiry: the next start takes the story in, once',
    async () => {
      const id = await expiredStory()
      await killInTheMiddle('editions')
      expect((await editionOf(id)).snapshot).toBeTruthy()
      expect(await unpublished(id)).toEqual([])
      const runner = startTasks(desk.payload, { lease, poll: 100 })
      await until(isTakenIn(id), () => 'the expiry', LONG)
      await runner.stop(5000)
      expect(await unpublished(id)).toHaveLength(1)
      expect(await unpublished(id)).toMatchObject([{ actor: 'scheduler' }])
    },
    2 * LONG,
  )

  it(
    'in the middle of an image’s sizes: the next start makes them',
    async () => {
      const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky', {
        as: people.editor,
        body: uploadForm(await plainImage(), 'image/jpeg', { alt: 'Сүрөт' }),
      })
      const sizes = async () =>
        (
          await desk.payload.db.findOne<{ id: string; sizes?: unknown[] | null }>({
            collection: 'media',
            where: { id: { equals: body.doc.id } },
          })
        )?.sizes ?? []
      await killInTheMiddle('media')
      expect(await sizes()).toEqual([])
      const runner = startTasks(desk.payload, { lease, poll: 100 })
      await until(
        async () => (await sizes()).length > 0,
        () => 'the sizes',
        LONG,
      )
      await runner.stop(5000)
    },
    2 * LONG,
  )

  describe('its next start', () => {
    it(
      'makes the sizes of an image whose task is lost altogether',
      async () => {
        const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky', {
          as: people.editor,
          body: uploadForm(await plainImage(), 'image/jpeg', { alt: 'Сүрөт' }),
        })
        const where = { key: { equals: body.doc.id } }
        const tasks = () => desk.payload.db.count({ collection: 'tasks', where })
        await desk.payload.db.deleteMany({ collection: 'tasks', where })
        const runner = startTasks(desk.payload, { lease, poll: 100 })
        const file = { collection: 'media', where: { id: { equals: body.doc.id } } }
        const hasSizes = async () =>
          Boolean((await desk.payload.db.findOne<{ id: string; sizes?: unknown }>(file))?.sizes)
        await until(hasSizes, () => 'the sizes', LONG)
        await runner.stop(5000)
        expect((await tasks()).totalDocs).toBe(0)
      },
      2 * LONG,
    )
  })

  it(
    'nor do a thousand uploads delay an expiry',
    async () => {
      const uploads = Array.from({ length: 1000 }, () => randomUUID())
      for (let start = 0; start < uploads.length; start += 100)
        await asScheduler(desk.payload, async (req) => {
          for (const key of uploads.slice(start, start + 100))
            await scheduleTask(req, { kind: 'mediaSizes', key })
        })
      const where = { kind: { equals: 'mediaSizes' } }
      const waiting = async () =>
        (await desk.payload.db.count({ collection: 'tasks', where })).totalDocs
      const id = await expiredStory()
      const runner = startTasks(desk.payload, { lease, poll: 100 })
      await until(isTakenIn(id), () => 'the expiry', LONG)
      expect(await waiting()).toBeGreaterThan(800)
      await runner.stop(5000)
      await desk.payload.db.deleteMany({ collection: 'tasks', where })
    },
    2 * LONG,
  )
})
