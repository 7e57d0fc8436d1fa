// Payload 3.90.1 leaves waiting for another process to SQLite's `busy_timeout`, which stops the
// event loop.

import type Database from 'libsql'
import { setTimeout as pause } from 'node:timers/promises'

import { KerbenError } from '#shared/errors/index.ts'
import { busyTimeout } from './openSqlite.ts'

/** How long another process may hold the file, in milliseconds. */
const patience = 10_000

/** Often enough to be there in the moment between two of the other's transactions. */
const interval = 2

/**
 * `BEGIN IMMEDIATE`, waiting for another process that writes. SQLite's own waiting would stop the
 * event loop, so it is switched off meanwhile.
 * @throws KerbenError `database_busy`
 */
export async function beginImmediate(database: Database.Database): Promise<void> {
  const deadline = performance.now() + patience
  while (!tryToBegin(database)) {
    if (performance.now() > deadline) throw new KerbenError({ code: 'database_busy' })
    await pause(interval)
  }
}

function tryToBegin(database: Database.Database): boolean {
  database.exec('PRAGMA busy_timeout = 0')
  try {
    database.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
      return false
    }
    throw error
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  }
}
