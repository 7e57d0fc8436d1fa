import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import Database from 'libsql'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { prepareOnce } from '#desk/payload/database/prepareOnce.ts'

describe('a database that prepares a statement once', () => {
  let folder: string
  let database: Database.Database
  let client: Sqlite3Client
  let prepared: string[]

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kerben-prepared-'))
    const path = join(folder, 'test.db')
    database = new Database(path)
    database.exec('PRAGMA journal_mode = WAL')
    const prepare = database.prepare.bind(database)
    prepared = []
    Object.assign(database, { prepare: (sql: string) => (prepared.push(sql), prepare(sql)) })
    prepareOnce(database)
    client = new Sqlite3Client(path, {}, database, 'number')
    await client.execute('CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE)')
    for (let id = 1; id <= 250; id += 1) await insert(id, `word ${id}`)
    prepared = []
  })
  afterEach(async () => {
    client.close()
    await rm(folder, { recursive: true, force: true })
  })

  const insert = (id: number, word: string) =>
    client.execute({ sql: 'INSERT INTO words VALUES (?, ?)', args: [id, word] })
  const wordOf = async (id: number) =>
    (await client.execute({ sql: 'SELECT word FROM words WHERE id = ?', args: [id] })).rows[0]?.word

  it('answers each question by its own values', async () => {
    expect(await wordOf(1)).toBe('word 1')
    expect(await wordOf(250)).toBe('word 250')
    expect(await wordOf(251)).toBeUndefined()
    expect((await client.execute('SELECT word FROM words')).rows).toHaveLength(250)
    expect((await client.execute('SELECT word FROM words')).rows).toHaveLength(250)
    expect(prepared).toEqual(['SELECT word FROM words WHERE id = ?', 'SELECT word FROM words'])
  })

  it('goes on after a statement has failed', async () => {
    await expect(insert(251, 'word 1')).rejects.toThrow(/UNIQUE/)
    await insert(251, 'word 251')
    expect(await wordOf(251)).toBe('word 251')
    // kept from the preparation of this test
    expect(prepared).toEqual(['SELECT word FROM words WHERE id = ?'])
  })

  it.each(['execute', 'exec'] as const)('sees a column that %s has added', async (way) => {
    const columns = async () => (await client.execute('SELECT * FROM words LIMIT 1')).columns
    expect(await columns()).toEqual(['id', 'word'])
    const change = 'ALTER TABLE words ADD COLUMN language TEXT'
    if (way === 'exec') database.exec(change)
    else await client.execute(change)
    expect(await columns()).toEqual(['id', 'word', 'language'])
  })

  it('holds no old state of the file: others write, and are read', async () => {
    await wordOf(1)
    const other = new Database(join(folder, 'test.db'))
    other.exec("UPDATE words SET word = 'another' WHERE id = 1")
    expect(await wordOf(1)).toBe('another')
    expect(other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toMatchObject({ busy: 0 })
    other.close()
  })
})
