import type { TestMongodb } from './mongodb/testMongodb.ts'

/** What globalSetup found, for the workers. */
export type TestDatabases = {
  /** The temp folder of this jest run. */
  folder: string
  /** A MongoDB, or why there is none. */
  mongodb: Pick<TestMongodb, 'url' | 'replicaSet' | 'testCommands'> | { reason: string }
}

/** Workers are started after globalSetup and inherit its environment. */
const variable = 'KERBEN_TEST_DATABASES'

/** Passes `databases` from globalSetup to the workers. */
export function writeTestDatabases(databases: TestDatabases): void {
  process.env[variable] = JSON.stringify(databases)
}

/** What globalSetup passed on. Throws outside of the integration tests. */
export function readTestDatabases(): TestDatabases {
  const text = process.env[variable]
  if (!text) throw new Error('no databases here: put this test under tests/integration')
  return JSON.parse(text) as TestDatabases // written by writeTestDatabases
}
