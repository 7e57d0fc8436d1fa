// The client of Payload 3.90.1's SQLite adapter prepares each statement anew, and asks twice for its
// columns: that takes four times as long as SQLite's answer itself.

import type { Database } from 'libsql'
import { LRUCache } from 'lru-cache'

/** How many statements are kept; a save and a publish have some sixty. */
const MOST = 200

/** Statements that are kept. */
const isAsked = /^\s*(?:select|insert|update|delete)\b/i

/** Statements after which those that are kept may have other columns. */
const changesSchema = /^\s*(?:create|alter|drop)\b/i

/**
 * Lets a database prepare a statement once, as long as nothing that it is asked alters the schema.
 * Each answer must be read whole before the same is asked again, as the client does.
 */
export function prepareOnce(database: Database): void {
  const prepare = database.prepare.bind(database)
  const exec = database.exec.bind(database)
  const kept = new LRUCache<string, ReturnType<typeof prepare>>({ max: MOST })

  Object.assign(database, {
    prepare: (sql: string) => {
      const known = kept.get(sql)
      if (known) return known
      const statement = withKnownColumns(prepare(sql))
      if (isAsked.test(sql)) kept.set(sql, statement)
      if (changesSchema.test(sql)) kept.clear()
      return statement
    },
    exec: (sql: string) => {
      if (changesSchema.test(sql)) kept.clear()
      return exec(sql)
    },
  })
}

/** The same statement, which asks SQLite for its columns once. */
function withKnownColumns(statement: ReturnType<Database['prepare']>): typeof statement {
  const ask = statement.columns.bind(statement)
  let known: ReturnType<typeof ask> | undefined
  statement.columns = () => (known ??= ask())
  return statement
}
