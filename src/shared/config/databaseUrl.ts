/**
 * `file:` and a path. In-memory databases are refused: their content would be lost at the next
 * start.
 */
const sqliteUrl = /^file:(?!.*:memory:)[^?]+$/

/** A host and a database's name: without the name MongoDB writes to one called `test`. */
const mongodbUrl = /^mongodb(\+srv)?:\/\/[^/\s]+\/[^/?\s]+(\?\S*)?$/

/** Whether a URL is one of the two kinds that the desk and the newsstand can open. */
export function isDatabaseUrl(url: string): boolean {
  return isSqliteUrl(url) || mongodbUrl.test(url)
}

/** Whether a database URL means SQLite; else it means MongoDB. */
export function isSqliteUrl(url: string): boolean {
  return sqliteUrl.test(url)
}

/** The path of a `file:` URL, relative to the working directory as libsql reads it. */
export function sqlitePath(url: string): string {
  return url.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
}
