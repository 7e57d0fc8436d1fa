/** All rows of a database, by table or collection; of those that have any. */
export type Rows = Map<string, Record<string, unknown>[]>

/** A database's rows, past everything that Kerben makes of them. Its schema stays as it is. */
export type RowAccess = {
  read: () => Promise<Rows>
  write: (rows: Rows) => Promise<void>
  clear: () => Promise<void>
}
