import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { mongodbRows } from './mongodbRows.ts'
import type { RowAccess, Rows } from './rowAccess.ts'
import { sqliteRows } from './sqliteRows.ts'

/** The database, by what a test knows of it. */
interface Place {
  readonly kind: 'sqlite' | 'mongodb'
  readonly url: string
  readonly folder: string
}

/** Something that was made for all suites of a file. */
interface Kept {
  readonly made: unknown
  /** Its rows, where it is rows. */
  readonly rows?: Rows
  readonly close?: () => Promise<void>
}

/**
 * A database that the suites of one file take turns on: each begins with an empty one. What is dear
 * to make and alike for all of them, a booted desk or the accounts of people, is kept meanwhile.
 */
export class SharedDatabase {
  readonly #kept = new Map<string, Kept>()
  /** Whose rows are in the database now. */
  readonly #written = new Set<string>()
  readonly #rows: RowAccess

  constructor(private readonly database: Place) {
    this.#rows = database.kind === 'sqlite' ? sqliteRows(database.url) : mongodbRows(database.url)
  }

  /** Gives what `make` made for the first suite that asked by this name; closes it after the last. */
  async keep<T extends { close: () => Promise<void> }>(name: string, make: () => Promise<T>) {
    const kept = this.#kept.get(name)
    if (kept) return kept.made as T // made under this name
    const made = await make()
    this.#kept.set(name, { made, close: () => made.close() })
    return made
  }

  /**
   * Gives what `make` wrote for the first suite that asked by this name; its rows are written again
   * for each other. A suite that asks twice gets another.
   */
  async keepRows<T>(name: string, make: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name)
    if (this.#written.has(name)) return make()
    this.#written.add(name)
    if (kept?.rows) {
      await this.#rows.write(kept.rows)
      return kept.made as T // made under this name
    }
    // beside other rows its own could not be told
    const wasEmpty = (await this.#rows.read()).size === 0
    const made = await make()
    if (wasEmpty) this.#kept.set(name, { made, rows: await this.#rows.read() })
    return made
  }

  /** Removes all rows and files. */
  async empty(): Promise<void> {
    if (this.#kept.size === 0) return // nobody has booted anything here
    this.#written.clear()
    await this.#rows.clear()
    for (const entry of await readdir(this.database.folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue
      const folder = join(this.database.folder, entry.name)
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true })
    }
  }

  /** Closes what is kept. */
  async close(): Promise<void> {
    for (const { close } of this.#kept.values()) await close?.()
  }
}
