import { type Client, createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import * as mediaTable from '#desk/migrations/20261128_020130_edition_media.ts'
import { sqliteDatabase } from '../../../support/databases.ts'
import { createTables, migrateTables } from '../../../support/delivery/tables.ts'

describe('the table of used media of SQLite', () => {
  const database = sqliteDatabase()
  let client: Client

  beforeAll(async () => {
    await createTables(database.url)
    client = createClient({ url: database.url })
    await client.execute(`INSERT INTO editions (id, type, document_id, locale, stage, used_media)
      VALUES ('a', 'news', '1', 'ky', 'draft', 'm1 m2'), ('b', 'news', '2', 'ky', 'draft', ''),
      ('c', 'news', '3', 'ky', 'draft', NULL), ('d', 'news', '4', 'ky', 'draft', 'm2')`)
    await migrateTables(mediaTable, 'up', client)
  })
  afterAll(() => {
    client.close()
  })

  const lines = async (sql: string) => {
    const { rows } = await client.execute(`SELECT ${sql} ORDER BY line`)
    return rows.map(({ line }) => line)
  }
  const uses = () => lines(`media_id || ' ' || edition_id AS line FROM edition_media`)
  const lists = () => lines(`id || coalesce(' ' || used_media, '') AS line FROM editions`)

  it('is filled from what older editions say, whose texts become lists', async () => {
    expect(await lists()).toEqual(['a ["m1","m2"]', 'b', 'c', 'd ["m2"]'])
    expect(await uses()).toEqual(['m1 a', 'm2 a', 'm2 d'])
  })

  it('follows an edition that is stored, changed or gone, live or not', async () => {
    await client.execute(`INSERT INTO editions (id, type, document_id, locale, stage, used_media)
      VALUES ('e', 'news', '5', 'ky', 'draft', '["m3"]')`)
    await client.execute(`UPDATE editions SET used_media = '["m2","m3"]' WHERE id = 'a'`)
    await client.execute(`UPDATE editions SET used_media = NULL WHERE id = 'd'`)
    expect(await uses()).toEqual(['m2 a', 'm3 a', 'm3 e'])
    await client.execute(`DELETE FROM editions WHERE id = 'a'`)
    expect(await uses()).toEqual(['m3 e'])
  })

  it('is taken away with its lists, and made again', async () => {
    await migrateTables(mediaTable, 'down', client)
    expect(await lists()).toEqual(['b', 'c', 'd', 'e m3'])
    await migrateTables(mediaTable, 'up', client)
    expect(await uses()).toEqual(['m3 e'])
  })
})
