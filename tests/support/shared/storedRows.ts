import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { BSON } from 'mongodb'

import { readTestDatabases } from '../testDatabases.ts'
import type { Rows } from './rowAccess.ts'
import { type DatabasePlace, rowsOf } from './rowsOf.ts'

/** What was made, and the rows that it is. */
type Stored<T> = { made: T; rows: [string, Record<string, unknown>[]][] }

/**
 * Gives what `make` wrote into an empty database for the first suite of the jest run that asked by
 * this name; for each other its rows are written again. Beside other rows its own could not be told:
 * there it is made anew.
 * @param name tells apart what is not made alike
 */
export async function storedRows<T>(
  database: DatabasePlace,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const access = rowsOf(database)
  if ((await access.read()).size > 0) return make()
  const hash = createHash('sha256').update(`${database.kind} ${name}`).digest('hex')
  const path = join(readTestDatabases().folder, `${hash}.json`)
  if (existsSync(path)) {
    const stored = BSON.EJSON.parse(await readFile(path, 'utf8')) as Stored<T> // written below
    await access.write(new Map(stored.rows))
    return stored.made
  }
  const made = await make()
  await store(path, made, await access.read())
  return made
}

/** Whole or not at all: two workers may come here at once, and either will do. */
async function store<T>(path: string, made: T, rows: Rows): Promise<void> {
  const stored: Stored<T> = { made, rows: [...rows] }
  const draft = `${path}-${randomUUID()}`
  await writeFile(draft, BSON.EJSON.stringify(stored, { relaxed: false }))
  await rename(draft, path)
}
