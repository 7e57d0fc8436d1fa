import Database from 'libsql'

/** Columns that name a row, or the row that it belongs to. */
const NAMING: ReadonlySet<string> = new Set([
  'id',
  '_parent_id',
  'parent_id',
  'document_id',
  'filename',
  'revision',
])

/** Larger than the number of rows in any table at the start. */
const STEP = 1_000_000

interface Table {
  readonly name: string
  readonly columns: readonly string[]
}

/** Gives a copied row a new id, from which the ids of its children's copies follow. */
const copied = (column: string, copy: number): string =>
  NAMING.has(column)
    ? `CASE typeof("${column}") WHEN 'null' THEN NULL WHEN 'integer' THEN "${column}" + ${copy * STEP}
       ELSE "${column}" || '-${copy}' END`
    : `"${column}"`

/**
 * Fills a desk's SQLite database with copies of its documents, versions and editions: Payload would
 * take minutes for as many.
 * @param slugs of collections whose documents are copied
 * @param wanted how many documents of each there are afterwards, at least
 */
export function multiplyDocuments(path: string, slugs: readonly string[], wanted: number): void {
  const database = new Database(path)
  database.exec('PRAGMA foreign_keys = OFF')
  database.exec('BEGIN')
  const rows = <Row>(sql: string): Row[] => database.prepare(sql).all() as Row[]
  const tables = rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").map(
    ({ name }): Table => ({
      name,
      columns: rows<{ name: string }>(`PRAGMA table_info("${name}")`).map((one) => one.name),
    }),
  )
  const copyRows = ({ name, columns }: Table, copy: number, where: string): void => {
    const list = columns.map((column) => `"${column}"`).join(', ')
    const values = columns.map((column) => copied(column, copy)).join(', ')
    database.exec(`INSERT INTO "${name}" (${list}) SELECT ${values} FROM "${name}" WHERE ${where}`)
  }
  const countOf = (name: string): number =>
    rows<{ n: number }>(`SELECT count(*) AS n FROM "${name}"`)[0]?.n ?? 0
  const editions = tables.find(({ name }) => name === 'editions')

  for (const slug of slugs) {
    const main = slug.replaceAll('-', '_')
    const count = countOf(main)
    if (count === 0) continue
    const copies = Math.ceil(wanted / count) - 1
    const own = tables.filter(({ name }) =>
      [main, `_${main}_v`].some((one) => name === one || name.startsWith(`${one}_`)),
    )
    for (const table of own) {
      const last = rows<{ n: number }>(`SELECT max(rowid) AS n FROM "${table.name}"`)[0]?.n ?? 0
      for (let copy = 1; copy <= copies; copy += 1) copyRows(table, copy, `rowid <= ${last}`)
    }
    const last = rows<{ n: number }>('SELECT max(rowid) AS n FROM editions')[0]?.n ?? 0
    for (let copy = 1; editions && copy <= copies; copy += 1)
      copyRows(editions, copy, `rowid <= ${last} AND type = '${slug}'`)
  }
  database.exec('COMMIT')
  database.exec('ANALYZE')
  database.close()
}
