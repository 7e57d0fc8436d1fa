import { statSync } from 'node:fs'

import Database from 'libsql'

import { unavailable } from './unavailable.ts'

/** What is bound to a statement's question marks. */
export type Bound = number | string

/** Milliseconds that a read waits while another process has locked the file. */
const BUSY_TIMEOUT = 2000

/**
 * A connection that can only query, opened when it is first needed. While the file does not exist,
 * or lacks the tables, reads throw `unavailable`; after any failure the next read opens it anew.
 */
export class SqliteConnection {
  readonly #path: string
  #database: Database.Database | undefined
  #inode: number | undefined
  #walInode: number | undefined
  #openings = 0
  readonly #statements = new Map<string, Database.Statement>()

  constructor(path: string) {
    this.#path = path
  }

  /**
   * All rows of a query. libsql answers synchronously.
   * @throws KerbenError `unavailable`
   */
  rows<Row>(sql: string, bound: readonly Bound[] = []): Row[] {
    try {
      // the caller names the columns in its SQL
      return this.#prepared(sql).all([...bound]) as Row[]
    } catch (error) {
      this.close()
      throw unavailable(error)
    }
  }

  /**
   * A text that changes whenever another connection has written to the file.
   * @throws KerbenError `unavailable`
   */
  version(): string {
    // the number has a meaning for this one connection only, hence the prefix
    const [row] = this.rows<{ data_version: number }>('PRAGMA data_version')
    return `${this.#openings}.${row?.data_version}`
  }

  /**
   * Closes a file that is no longer the one at the path: removed, or restored from a copy. So is
   * one whose log was removed, as by a desk that wrote into the file before: what the next desk
   * writes stands in another log.
   * @returns whether it closed the file
   */
  closeIfReplaced(): boolean {
    if (this.#database === undefined) return false
    const wal = inodeOf(`${this.#path}-wal`)
    this.#walInode ??= wal
    const isReplaced = inodeOf(this.#path) !== this.#inode || wal !== this.#walInode
    if (isReplaced) this.close()
    return isReplaced
  }

  close(): void {
    this.#statements.clear()
    this.#database?.close()
    this.#database = undefined
    this.#walInode = undefined
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#open().prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #open(): Database.Database {
    if (this.#database) return this.#database
    // libsql would make an empty file, which the desk would then take for its own
    const inode = inodeOf(this.#path)
    if (inode === undefined) throw new Error(`There is no file ${this.#path}`)
    const database = new Database(this.#path)
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`)
    // libsql ignores its own `readonly` option
    database.exec('PRAGMA query_only = 1')
    this.#database = database
    this.#inode = inode
    this.#openings += 1
    return database
  }
}

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino
