import { type Client, createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import * as facetTables from '#desk/migrations/20261124_073923_edition_facets.ts'
import { sqliteDatabase } from '../../../support/databases.ts'
import { createTables, migrateTables } from '../../../support/delivery/tables.ts'

describe('the facet tables of SQLite', () => {
  const database = sqliteDatabase()
  let client: Client

  beforeAll(async () => {
    await createTables(database.url)
    client = createClient({ url: database.url })
    await client.execute(`INSERT INTO editions
      (id, type, document_id, locale, stage, sort_key, facets, "references") VALUES
      ('a', 'news', '1', 'ky', 'approved', 'k', '["tag:x","tag:y","tag:x"]', '["media/1"]'),
      ('b', 'news', '2', 'ky', 'draft', NULL, NULL, NULL)`)
  })
  afterAll(() => {
    client.close()
  })

  const lines = async (sql: string) => {
    const { rows } = await client.execute(`SELECT ${sql}`)
    return rows.map(({ line }) => line)
  }
  const facets = () =>
    lines(`edition_id || ' ' || facet || ' ' || sort_key AS line FROM edition_facets`)
  const references = () => lines(`target || ' ' || edition_id AS line FROM edition_references`)

  it('hold each item of a live edition’s lists once', async () => {
    expect(await facets()).toEqual(['a tag:x k', 'a tag:y k'])
    expect(await references()).toEqual(['media/1 a'])
  })

  it('follow its lists and its place in the order', async () => {
    await client.execute(
      `UPDATE editions SET facets = '["tag:z"]', "references" = '["media/2"]', sort_key = 'm'
       WHERE id = 'a'`,
    )
    expect(await facets()).toEqual(['a tag:z m'])
    expect(await references()).toEqual(['media/2 a'])
  })

  it('stay as they are when something else changes', async () => {
    await client.execute(`UPDATE editions SET stage = 'draft', title = 'x' WHERE id = 'a'`)
    expect(await facets()).toEqual(['a tag:z m'])
  })

  it('are made anew by a migration that runs late', async () => {
    await migrateTables(facetTables, 'down', client)
    await migrateTables(facetTables, 'up', client)
    expect(await facets()).toEqual(['a tag:z m'])
    expect(await references()).toEqual(['media/2 a'])
  })

  it('hold nothing of what is not live any more', async () => {
    await client.execute(
      `UPDATE editions SET facets = NULL, "references" = NULL, sort_key = NULL WHERE id = 'a'`,
    )
    expect([...(await facets()), ...(await references())]).toEqual([])
  })

  it('hold nothing of what is gone', async () => {
    await client.execute(
      `UPDATE editions SET facets = '["tag:x"]', "references" = '["media/1"]', sort_key = 'k'`,
    )
    await client.execute('DELETE FROM editions')
    expect([...(await facets()), ...(await references())]).toEqual([])
  })
})
