import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import { sql } from '@payloadcms/db-sqlite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { WriteLock } from '#desk/database/writeLock.ts'
import { LockedDatabase } from '#desk/payload/database/lockedDatabase.ts'
import { type SqliteConnection, openSqlite } from '#desk/payload/database/openSqlite.ts'

let folder: string
let connection: SqliteConnection
let locked: LockedDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerben-'))
  connection = openSqlite(`file:${join(folder, 'locked.db')}`)
  await connection.client.execute('CREATE TABLE kept (name TEXT)')
  // all that is read of an adapter
  const adapter = { client: connection.client, schema: {} } as unknown as SQLiteAdapter
  locked = new LockedDatabase(adapter)
})
afterAll(async () => {
  connection.client.close()
  await rm(folder, { recursive: true })
})

// Payload's type is Drizzle's transaction on any database
const database = () => locked.db as unknown as LibSQLDatabase
const keep = (name: string) => database().run(sql`INSERT INTO kept VALUES (${name})`)
const kept = async () =>
  (await connection.client.execute('SELECT name FROM kept')).rows.map(({ name }) => name)

describe('the database of one holder of the write lock', () => {
  it('writes while the lock is held, and not a statement longer', async () => {
    const [first, second] = [new WriteLock(), new WriteLock()]
    locked.serve(first)
    await keep('in time')
    first.rollBack()
    await expect(keep('too late')).rejects.toThrow()
    locked.serve(second)
    await keep('of the next')
    second.commit()
    await expect(keep('too late')).rejects.toThrow()
    expect(await kept()).toEqual(['in time', 'of the next'])
  })

  it('is another once Payload has connected anew', () => {
    const { client } = connection
    expect(locked.isOf({ client, schema: {} } as unknown as SQLiteAdapter)).toBe(false)
  })
})
