import { createClient } from '@libsql/client'
import { expect, it } from '@jest/globals'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { sqliteDatabase } from '../../../support/databases.ts'
import { createTables } from '../../../support/delivery/tables.ts'
import { projectRoot } from '../../../support/projectRoot.ts'

/** What drizzle-kit keeps beside a migration, as far as it is looked at here. */
type Snapshot = { tables: Record<string, { columns: Record<string, unknown> }> }

const folder = join(projectRoot, 'src/desk/migrations')

const database = sqliteDatabase()

it.each(['editions', 'epochs', 'media', 'slug_history'])(
  'the table %s that delivery is tested on has the columns of the desk’s migrations',
  async (table) => {
    const newest = (await readdir(folder))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .at(-1)
    const text = await readFile(join(folder, newest ?? ''), 'utf8')
    const { tables } = JSON.parse(text) as Snapshot
    const url = `${database.url}.${table}`
    await createTables(url)
    const client = createClient({ url })
    const { rows } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`)
    client.close()
    expect(Object.keys(tables[table]?.columns ?? {})).toEqual(
      expect.arrayContaining(rows.map(({ name }) => name)),
    )
  },
)
