import type { Client } from '@libsql/client'
import { setTimeout as pause } from 'node:timers/promises'

import { KerbenError } from '../errors/kerbenError.ts'

/** How long another process may hold the file, in milliseconds. */
const patience = 10_000

/** Often enough to be there in the moment between two of the other's transactions. */
const interval = 2

/**
 * `BEGIN IMMEDIATE`, waiting for another process that writes. SQLite's own waiting would stop the
 * event loop, so the busy timeout is 0 meanwhile, and `busyTimeout` (milliseconds) afterwards.
 * @throws KerbenError `database_busy`
 */
export async function beginImmediate(client: Client, busyTimeout: number): Promise<void> {
  const deadline = performance.now() + patience
  await client.execute('PRAGMA busy_timeout = 0')
  try {
    while (!(await tryToBegin(client))) {
      if (performance.now() > deadline) throw databaseBusy()
      await pause(interval)
    }
  } finally {
    await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  }
}

async function tryToBegin(client: Client): Promise<boolean> {
  try {
    await client.execute('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
      return false
    }
    throw error
  }
}

function databaseBusy(): KerbenError {
  return new KerbenError({
    code: 'database_busy',
    status: 503,
    message: 'Another program holds the database: nothing was stored, try again.',
  })
}
