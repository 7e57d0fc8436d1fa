/**
 * One database of each kind for all suites of a test file, each of which begins with an empty one,
 * and what they keep from suite to suite: `startTestDesk` a booted desk, `createPeople` the accounts.
 * `tests/README.md` says which suites share a file.
 */
import { afterAll, beforeAll, describe } from '@jest/globals'

import {
  describeMongodb,
  mongodbDatabase,
  sqliteDatabase,
  type TestDatabase,
} from '../databases.ts'
import { readTestDatabases } from '../testDatabases.ts'
import { SharedDatabase } from './sharedDatabase.ts'

type Suite = (database: TestDatabase) => void
type Shared = TestDatabase & { shared: SharedDatabase }

/** Of this file: jest loads this module anew for each. */
const databases = new Map<TestDatabase['kind'], Shared>()

/** As `eachDatabase`, on databases that all suites of the file share. */
export function eachSharedDatabase(name: string, suite: Suite): void {
  describeOnSharedSqlite(`${name} (sqlite)`, suite)
  const isThere = !('reason' in readTestDatabases().mongodb)
  const database = isThere ? shared('mongodb', mongodbDatabase) : undefined
  describeMongodb(name, () => {
    if (database) takeTurn(database, suite)
  })
}

/** `describe` on the SQLite database that all suites of the file share. */
export function describeOnSharedSqlite(name: string, suite: Suite): void {
  const database = shared('sqlite', sqliteDatabase)
  describe(name, () => {
    takeTurn(database, suite)
  })
}

/** Made outside of every `describe`, so that it ends with the file. */
function shared(kind: TestDatabase['kind'], make: () => TestDatabase): Shared {
  const known = databases.get(kind)
  if (known) return known
  // before what `make` registers, which removes the database
  afterAll(() => databases.get(kind)?.shared.close())
  const made = make()
  const database = { ...made, shared: new SharedDatabase(made) }
  databases.set(kind, database)
  return database
}

function takeTurn(database: Shared, suite: Suite): void {
  beforeAll(() => database.shared.empty())
  suite(database)
}
