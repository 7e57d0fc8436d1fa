import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

import { createClient } from '@libsql/client'

import { type Store, createDelivery, openStore } from '#newsstand/api/index.ts'
import { SqliteConnection } from '#newsstand/api/store/sqliteConnection.ts'
import { type TestDatabase, eachDatabase, sqliteDatabase } from '../../../support/databases.ts'
import { idOf, startNewsstand } from '../../../support/delivery/index.ts'
import { createTables } from '../../../support/delivery/tables.ts'
import { testTypes } from '../../../support/delivery/types.ts'

const deliveryOf = (store: Store) =>
  createDelivery({
    types: testTypes,
    store,
    publicSiteUrl: 'https://site.example',
    serverUrl: 'https://api.example',
    mediaDir: '/nowhere',
  })

const partner = (number: number) =>
  ({
    type: 'partners',
    id: idOf(number),
    locale: 'en',
    slug: `partner-${number}`,
    entry: { name: 'Partner' },
  }) as const

eachDatabase('a store', (database) => {
  it('sees a publish at once', async () => {
    const { store, publish, close } = await startNewsstand(database)
    expect(await store.revision()).toBe(0)
    expect(await store.changedSince(0)).toEqual([])
    await publish(partner(1))
    expect(await store.revision()).toBe(1)
    expect(await store.changedSince(0)).toEqual([
      { type: 'partners', documentId: idOf(1), locale: 'en', revision: 1 },
    ])
    await close()
  })
})

describe('a store of SQLite that remembers the order of a list', () => {
  const database = sqliteDatabase()

  it('forgets it with the next publish', async () => {
    const { get, publish, close } = await startNewsstand(database)
    const ids = async () => (await get('/v1/ky/partners?fallback=en')).list.map(({ id }) => id)
    for (const number of [1, 2, 3, 4]) await publish(partner(number))
    expect(await ids()).toEqual([1, 2, 3, 4].map(idOf))
    await publish(partner(5))
    expect(await ids()).toEqual([1, 2, 3, 4, 5].map(idOf))
    await close()
  })
})

describe('a store of SQLite', () => {
  const path = ({ url }: TestDatabase) => url.slice('file:'.length)

  const database = sqliteDatabase()

  it('is unavailable while there is no file, makes none, and opens it once it is there', async () => {
    const store = await openStore({ databaseUrl: database.url })
    const delivery = deliveryOf(store)
    await expect(store.revision()).rejects.toMatchObject({ code: 'unavailable', status: 503 })
    expect(await delivery.answer({ path: '/v1/en/stories', query: '' })).toMatchObject({
      status: 503,
      headers: { 'retry-after': '2', 'content-type': 'application/problem+json; charset=utf-8' },
      cacheable: false,
    })
    expect(existsSync(path(database))).toBe(false)
    await createTables(database.url)
    expect(await store.revision()).toBe(0)
    await store.close()
  })

  it('follows a file that takes the place of another', async () => {
    const store = await openStore({ databaseUrl: database.url })
    expect(await store.revision()).toBe(0)
    const other = await startNewsstand({ ...database, url: `${database.url}.other` })
    await other.publish(partner(2))
    await other.close()
    // a whole copy, which no connection has open
    const backup = `${path(database)}.backup`
    const client = createClient({ url: `${database.url}.other` })
    await client.execute(`VACUUM INTO '${backup}'`)
    client.close()
    for (const rest of ['', '-wal', '-shm']) await rm(path(database) + rest, { force: true })
    await rename(backup, path(database))
    expect(await store.revision()).toBe(1)
    await store.close()
  })

  it('cannot write', () => {
    const connection = new SqliteConnection(path(database))
    for (const sql of [
      'DELETE FROM editions',
      "UPDATE editions SET title = 'x'",
      "INSERT INTO slug_history VALUES ('a', 'b', 'c', 'd', 'e')",
      'CREATE TABLE x (y)',
      'DROP TABLE editions',
    ])
      expect(() => connection.rows(sql)).toThrow(
        expect.objectContaining({
          code: 'unavailable',
          cause: expect.objectContaining({
            message: expect.stringMatching(/readonly|read-only|query_only/i) as unknown,
          }) as unknown,
        }),
      )
    connection.close()
  })

  it('never warns that its user may write', async () => {
    expect(await (await openStore({ databaseUrl: database.url })).canWrite()).toBe(false)
  })
})

describe('a store of MongoDB', () => {
  it('is unavailable while no server answers', async () => {
    const store = await openStore({ databaseUrl: 'mongodb://127.0.0.1:9/kerben' })
    await expect(store.revision()).rejects.toMatchObject({ code: 'unavailable', status: 503 })
    await store.close()
  })
})

eachDatabase('what the database’s user may do', (database) => {
  it('is known, so that the log can warn', async () => {
    const store = await openStore({ databaseUrl: database.url })
    // a test's MongoDB has no users, and so everybody may write
    expect(await store.canWrite()).toBe(database.kind === 'mongodb')
    await store.close()
  })
})
