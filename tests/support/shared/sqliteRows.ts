import { type Client, type InValue, createClient } from '@libsql/client'

import type { RowAccess, Rows } from './rowAccess.ts'

/** The rows of the SQLite file at `url`. */
export function sqliteRows(url: string): RowAccess {
  const within = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = createClient({ url })
    try {
      await client.execute('PRAGMA busy_timeout = 5000')
      await client.execute('PRAGMA foreign_keys = OFF') // tables are filled in no order
      return await work(client)
    } finally {
      client.close()
    }
  }
  return {
    read: () =>
      within(async (client) => {
        const rows: Rows = new Map()
        for (const table of await tablesOf(client)) {
          const result = await client.execute(`SELECT * FROM "${table}"`)
          if (result.rows.length > 0)
            rows.set(
              table,
              result.rows.map((row) => ({ ...row })),
            )
        }
        return rows
      }),
    write: (rows) =>
      within(async (client) => {
        const statements = [...rows].flatMap(([table, list]) =>
          list.map((row) => {
            const columns = Object.keys(row)
            const sql = `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
              VALUES (${columns.map(() => '?').join(', ')})`
            return { sql, args: Object.values(row) as InValue[] } // as it was read
          }),
        )
        await client.batch(statements, 'write')
      }),
    clear: () =>
      within(async (client) => {
        const deletions = (await tablesOf(client)).map((table) => `DELETE FROM "${table}";`)
        await client.executeMultiple(`BEGIN IMMEDIATE; ${deletions.join(' ')} COMMIT;`)
      }),
  }
}

/** All but SQLite's own and the list of migrations, which belongs to the schema. */
async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master WHERE type = 'table'
      AND name NOT LIKE 'sqlite_%' AND name <> 'payload_migrations'`,
  )
  return rows.map(({ name }) => name as string) // a text column
}
