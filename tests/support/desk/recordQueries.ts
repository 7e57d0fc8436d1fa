import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, SanitizedConfig } from 'payload'

/** One query of the desk to its database. */
export interface Query {
  /** Its verb and its table or collection, in SQLite's names: `select news`, `update editions`. */
  readonly name: string
  /** The columns of the returned rows, in Payload's names; none if no row was returned. */
  readonly columns: readonly string[]
  /** Bytes of the result as JSON. */
  readonly bytes: number
  /** The statement, or the command. */
  readonly text: string
  /** The values of the statement's `?`, on SQLite. */
  readonly args: readonly unknown[]
}

type Row = Readonly<Record<string, unknown>>

/** Payload's names are camel case; SQLite's columns are not. */
const camel = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const query = (
  name: string,
  rows: readonly Row[],
  text: string,
  args: readonly unknown[] = [],
) => ({
  name,
  columns: [...new Set(rows.flatMap((row) => Object.keys(row)))].map(camel),
  bytes: JSON.stringify(rows).length,
  text,
  args,
})

/** Enables MongoDB's command events, which must be done before it connects. */
export const withCommandMonitoring = (db: SanitizedConfig['db']): SanitizedConfig['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    if (isMongoose(adapter))
      adapter.connectOptions = { ...adapter.connectOptions, monitorCommands: true }
    return adapter
  },
})

/** The queries during `work`, in order. On MongoDB, start the desk with `recordsQueries`. */
export async function recordQueries<T>(
  { payload }: { readonly payload: Payload },
  work: () => Promise<T>,
): Promise<{ result: T; queries: readonly Query[] }> {
  const queries: Query[] = []
  const adapter: object = payload.db
  const stop = isMongoose(adapter)
    ? listenToMongodb(adapter, queries)
    : listenToSqlite(adapter as SQLiteAdapter, queries) // there are two kinds
  try {
    return { result: await work(), queries }
  } finally {
    stop()
  }
}

const isMongoose = (adapter: object): adapter is MongooseAdapter => !('drizzle' in adapter)

/** The verb of a statement and its own table, past those of queries inside it. */
function nameOf(sql: string): string {
  let outer = sql
  for (let before = ''; before !== outer;) {
    before = outer
    outer = outer.replace(/\([^()]*\)/g, '')
  }
  const [, verb = ''] = /^\s*(\w+)/.exec(outer) ?? []
  const [, table = ''] = /\b(?:from|into|update)\s+"?(\w+)"?/i.exec(outer) ?? []
  return `${verb} ${table}`.toLowerCase()
}

/** The desk's one connection runs every statement by `execute`. */
function listenToSqlite({ client }: SQLiteAdapter, queries: Query[]): () => void {
  const execute = client.execute.bind(client)
  client.execute = async (...statement: Parameters<typeof execute>) => {
    const result = await execute(...statement)
    const [asked] = statement as [string | { sql: string; args?: readonly unknown[] }]
    const { sql, args = [] } = typeof asked === 'string' ? { sql: asked } : asked
    const rows = result.rows.map((row) => ({ ...row }))
    queries.push(query(nameOf(sql), rows, sql, args))
    return result
  }
  return () => {
    client.execute = execute
  }
}

/** SQLite's table names that differ from MongoDB's collection names. */
const tables: Readonly<Record<string, string>> = {
  audits: 'audit',
  outboxes: 'outbox',
  'slug-histories': 'slug_history',
  _news_versions: '_news_v',
}

const verbs: Readonly<Record<string, string>> = {
  find: 'select',
  aggregate: 'select',
  findAndModify: 'update',
}

function listenToMongodb({ connection }: MongooseAdapter, queries: Query[]): () => void {
  const client = connection.getClient()
  const started = new Map<number, Readonly<Record<string, unknown>>>()
  const onStart = ({ requestId, command }: { requestId: number; command: Row }) =>
    started.set(requestId, command)
  const onEnd = (event: { requestId: number; commandName: string; reply: unknown }) => {
    const command = started.get(event.requestId) ?? {}
    const collection = String(command[event.commandName])
    const { cursor, value } = event.reply as { cursor?: { firstBatch?: Row[] }; value?: Row | null }
    const rows = cursor?.firstBatch ?? (value ? [value] : [])
    const verb = verbs[event.commandName] ?? event.commandName
    if (verb === 'commitTransaction' || verb === 'abortTransaction') return
    queries.push(
      query(`${verb} ${tables[collection] ?? collection}`, rows, JSON.stringify(plain(command))),
    )
  }
  client.on('commandStarted', onStart).on('commandSucceeded', onEnd)
  return () => {
    client.off('commandStarted', onStart).off('commandSucceeded', onEnd)
  }
}

/** A command without its session, which cannot be written as JSON. */
const plain = (command: Row): Row =>
  Object.fromEntries(Object.entries(command).filter(([name]) => !/^(lsid|\$|txn)/.test(name)))
