import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { type DatabasePlace, rowsOf } from './rowsOf.ts'

/** Something that was made for all suites of a file. */
interface Kept {
  readonly made: unknown
  readonly close: () => Promise<void>
}

/**
 * A database that the suites of one file take turns on: each begins with an empty one. What is dear
 * to make and alike for all of them, a booted desk, is kept meanwhile.
 */
export class SharedDatabase {
  readonly #kept = new Map<string, Kept>()

  constructor(private readonly database: DatabasePlace & { readonly folder: string }) {}

  /** Gives what `make` made for the first suite that asked by this name; closes it after the last. */
  async keep<T extends { close: () => Promise<void> }>(name: string, make: () => Promise<T>) {
    const kept = this.#kept.get(name)
    if (kept) return kept.made as T // made under this name
    const made = await make()
    this.#kept.set(name, { made, close: () => made.close() })
    return made
  }

  /** Removes all rows and files. */
  async empty(): Promise<void> {
    if (this.#kept.size === 0) return // nobody has booted anything here
    await rowsOf(this.database).clear()
    for (const entry of await readdir(this.database.folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue
      const folder = join(this.database.folder, entry.name)
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true })
    }
  }

  /** Closes what is kept. */
  async close(): Promise<void> {
    for (const { close } of this.#kept.values()) await close()
  }
}
