import { afterAll, describe, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { MongoClient } from 'mongodb'

import type { SharedDatabase } from './shared/sharedDatabase.ts'
import { readTestDatabases } from './testDatabases.ts'

/** A suite's own fresh database, removed after the suite. */
export type TestDatabase = {
  kind: 'sqlite' | 'mongodb'
  /** The value for DATABASE_URL. */
  url: string
  /** Whether MongoDB has transactions here; true for SQLite, where Kerben makes them itself. */
  transactions: boolean
  /** Whether it can be told to fail, by `meetingConflicts`: some servers of MongoDB's. */
  testCommands: boolean
  /** A folder of the suite's own for files (media, secrets), beside the SQLite file. */
  folder: string
  /** Where the suites of a file take turns on it: what they keep meanwhile. */
  shared?: SharedDatabase
}

/**
 * `describe` for each available database, each with a fresh one. Without a MongoDB its suite is
 * skipped, with the reason in its name.
 */
export function eachDatabase(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name} (sqlite)`, () => {
    suite(sqliteDatabase())
  })
  describeMongodb(name, () => {
    suite(mongodbDatabase())
  })
}

/** `describe` for what needs a MongoDB: skipped, with the reason in its name, where there is none. */
export function describeMongodb(name: string, suite: () => void): void {
  const { mongodb } = readTestDatabases()
  if (!('reason' in mongodb)) {
    describe(`${name} (mongodb)`, suite)
    return
  }
  describe.skip(`${name} (mongodb: ${mongodb.reason})`, () => {
    it('needs a MongoDB', () => undefined)
  })
}

/** A fresh SQLite database for the surrounding `describe`, or for the file. */
export function sqliteDatabase(): TestDatabase {
  const folder = suiteFolder()
  const url = `file:${join(folder, 'kerben.db')}`
  return { kind: 'sqlite', url, transactions: true, testCommands: false, folder }
}

/**
 * `it` for tests that need transactions; skipped, with the reason in its name, on a standalone
 * MongoDB.
 */
export function itOnReplicaSet(
  database: TestDatabase,
  name: string,
  test: () => void | Promise<void>,
): void {
  if (database.transactions) it(name, test)
  else
    it.skip(`${name} (skipped: this MongoDB is not a replica set, so it has no transactions)`, test)
}

/** `it` for what the server is told to fail in: skipped by name where it cannot be. */
export function itWithTestCommands(
  database: TestDatabase,
  name: string,
  test: () => void | Promise<void>,
): void {
  if (database.testCommands) it(name, test)
  else it.skip(`${name} (skipped: this MongoDB has no test commands)`, test)
}

/**
 * A fresh MongoDB database for the surrounding `describe`, or for the file.
 * @throws Error where there is no MongoDB
 */
export function mongodbDatabase(): TestDatabase {
  const { mongodb: server } = readTestDatabases()
  if ('reason' in server) throw new Error(server.reason)
  const name = `kerben_${randomUUID().replaceAll('-', '').slice(0, 20)}`
  const url = withDatabaseName(server.url, name)
  afterAll(async () => {
    const client = new MongoClient(url)
    await client.db(name).dropDatabase()
    await client.close()
  })
  const { replicaSet: transactions, testCommands } = server
  return { kind: 'mongodb', url, transactions, testCommands, folder: suiteFolder() }
}

/** Not parsed by `URL`, since a connection string may list several hosts. */
function withDatabaseName(url: string, name: string): string {
  return url.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`)
}

function suiteFolder(): string {
  const folder = mkdtempSync(join(readTestDatabases().folder, 'suite-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
