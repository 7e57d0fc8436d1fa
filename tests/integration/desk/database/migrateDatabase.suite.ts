import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import { sql } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { sqliteDatabase } from '../../../support/databases.ts'
import { type SmallDesk, startSmallDesk, wholeSchema } from './smallDesk.ts'

describe('migrations', () => {
  const { folder } = sqliteDatabase()
  let url: string
  const desks: SmallDesk[] = []

  beforeEach(() => {
    url = `file:${join(folder, `${randomUUID()}.db`)}`
  })
  afterAll(() => Promise.all(desks.map((desk) => desk.close())))

  async function start(...later: Migration[]) {
    const migrations = [wholeSchema, ...later]
    const desk = await startSmallDesk({ url, transactions: true }, { migrations })
    desks.push(desk)
    return desk
  }
  const applied = async ({ payload }: SmallDesk) => {
    const { docs } = await payload.find({ collection: 'payload-migrations', sort: 'batch' })
    return docs.map((doc) => (doc as unknown as { name: string }).name)
  }

  it('are applied once, when the desk starts, whatever NODE_ENV is', async () => {
    const first = await start(migration('a', 'CREATE TABLE extra (id text)'))
    expect(await applied(first)).toEqual(['whole_schema', 'a'])
    const second = await start(
      migration('a', 'CREATE TABLE extra (id text)'),
      migration('b', 'CREATE TABLE more (id text)'),
    )
    expect(await applied(second)).toEqual(['whole_schema', 'a', 'b'])
  })

  it('are applied once when two desks start at once', async () => {
    const both = await Promise.all([start(), start()])
    expect(await Promise.all(both.map(applied))).toEqual([['whole_schema'], ['whole_schema']])
  })

  it('that fail stop the start, and leave nothing of theirs', async () => {
    const broken = ['CREATE TABLE half (id text)', 'CREATE TABLE nonsense']
    await expect(start(migration('broken', ...broken))).rejects.toThrow(
      /^Migration broken failed, and nothing of it was stored: /,
    )
    const desk = await start(migration('mended', 'CREATE TABLE half (id text)'))
    expect(await applied(desk)).toEqual(['whole_schema', 'mended'])
  })

  it('that rebuild a table keep the rows that refer to it', async () => {
    const { payload } = await start()
    const rows = [{ label: 'бир' }, { label: 'эки' }]
    const { id } = await payload.create({
      collection: 'articles',
      locale: 'ky',
      data: { title: 'башы', rows },
    })
    // What drizzle-kit generates when a column changes.
    const { payload: migrated } = await start(
      migration(
        'rebuild',
        'PRAGMA foreign_keys=OFF',
        'CREATE TABLE __new_articles AS SELECT * FROM articles',
        'DROP TABLE articles',
        'ALTER TABLE __new_articles RENAME TO articles',
        'CREATE UNIQUE INDEX articles_id ON articles (id)',
        'PRAGMA foreign_keys=ON',
      ),
    )
    expect(await migrated.findByID({ collection: 'articles', id, locale: 'ky' })).toMatchObject({
      title: 'башы',
      rows,
    })
  })
})

function migration(name: string, ...statements: string[]): Migration {
  return {
    name,
    up: async (args) => {
      const { payload } = args as { payload: Payload }
      const { drizzle } = payload.db as unknown as SQLiteAdapter // migrations are SQLite's alone
      for (const statement of statements) await drizzle.run(sql.raw(statement))
    },
    down: () => Promise.resolve(),
  }
}
