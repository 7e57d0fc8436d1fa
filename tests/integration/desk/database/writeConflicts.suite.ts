import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { errorTable } from '#shared/errors/index.ts'
import {
  describeMongodb,
  itOnReplicaSet,
  itWithTestCommands,
  mongodbDatabase,
} from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { meetingConflicts, writeCommands } from '../../../support/mongodb/failCommand.ts'
import { createDocument } from '../../../support/newsStory.ts'
import { type Person, createPerson } from '../../../support/people.ts'
import { type Write, writeWays } from './writeWays.ts'

const ways = [
  'a create',
  'a save',
  'a bulk save',
  'a save of a global',
  'a publish',
  'a mutation of two fields',
  'an upload',
]

/** Every commit of a request, and of its repeats. */
const always = { command: 'commitTransaction', times: 100 } as const

describeMongodb('a write that met another desk’s', () => {
  const database = mongodbDatabase()
  const url = `${database.url}&appName=writeConflicts`
  let desk: TestDesk
  let editor: Person

  beforeAll(async () => {
    desk = await startTestDesk({ database: { ...database, url } })
    editor = await createPerson(desk, ['editor'])
  })
  afterAll(() => desk.close())

  const prepared = async (way: string, name: string): Promise<Write> => {
    const prepare = writeWays(desk, editor)[way]
    if (!prepare) throw new Error(`no way ${way}`)
    return prepare(`${way} ${name}`)
  }

  describe.each(ways)('as %s', (way) => {
    itWithTestCommands(database, 'is made again, once, before anybody hears of it', async () => {
      for (const command of writeCommands)
        for (const skip of [0, 1]) {
          const name = `${command} ${String(skip)}`
          const { write, made } = await prepared(way, name)
          const status = await meetingConflicts(url, { command, skip, times: 1 }, write)
          const result = { name, ok: status < 300, made: await made() }
          expect(result).toEqual({ name, ok: true, made: 1 })
        }
    })

    itWithTestCommands(database, 'is made when others came first three times', async () => {
      const { write, made } = await prepared(way, 'in the end')
      const status = await meetingConflicts(url, { ...always, times: 3 }, write)
      expect({ ok: status < 300, made: await made() }).toEqual({ ok: true, made: 1 })
    })

    itWithTestCommands(database, 'is a 409 that wrote nothing when others always do', async () => {
      const { write, made } = await prepared(way, 'in vain')
      const status = await meetingConflicts(url, always, write)
      expect({ status, made: await made() }).toEqual({ status: 409, made: 0 })
    })
  })

  itWithTestCommands(database, 'leaves no file of an upload that was made again', async () => {
    const files = async () => (await readdir(join(database.folder, 'media'))).length
    const before = await files()
    const { write } = await prepared('an upload', 'of one file')
    await meetingConflicts(url, { ...always, times: 2 }, write)
    expect(await files()).toBe(before + 1)
  })

  itWithTestCommands(database, 'is refused in the person’s language', async () => {
    const id = await createDocument(desk, 'partners', { name: 'Башы' }, { as: editor })
    const save = () =>
      desk.rest('PATCH', `/partners/${id}?locale=ky`, {
        as: editor,
        headers: { 'accept-language': 'ru' },
        body: { name: 'Башка' },
      })
    const { body } = await meetingConflicts(url, always, save)
    const message = errorTable.write_conflict.words.ru
    expect(body).toMatchObject({ errors: [{ message, data: { code: 'write_conflict' } }] })
  })

  itOnReplicaSet(
    database,
    'waits some seconds for a desk that was killed in its turn',
    async () => {
      const client = new MongoClient(database.url)
      const turns = client.db().collection<{ _id: string; since: Date }>('write-turn')
      await turns.updateOne(
        { _id: 'turn' },
        { $set: { desk: 'killed' }, $currentDate: { since: true } },
      )
      await client.close()
      const begin = performance.now()
      await createDocument(desk, 'partners', { name: 'Кийинки' }, { as: editor })
      const waited = performance.now() - begin
      expect(waited).toBeGreaterThan(1500)
      expect(waited).toBeLessThan(30_000)
    },
  )
})
