import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startMongodb, type TestMongodb } from './mongodb/index.ts'
import { writeTestDatabases } from './testDatabases.ts'

declare global {
  /** Handed from jest's globalSetup to its globalTeardown, which run in one process. */
  var kerbenTestMongodb: TestMongodb | undefined
  var kerbenTestFolder: string | undefined
}

/** Starts the one MongoDB of a jest run, and tells the workers where the databases are. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kerben-tests-'))
  globalThis.kerbenTestFolder = folder
  writeTestDatabases({ folder, mongodb: await mongodbOrReason() })
}

async function mongodbOrReason() {
  try {
    const mongodb = await startMongodb()
    globalThis.kerbenTestMongodb = mongodb
    const { url, replicaSet, testCommands, origin } = mongodb
    console.log(`\nMongoDB from ${origin}, ${replicaSet ? 'a replica set' : 'no replica set'}`)
    return { url, replicaSet, testCommands }
  } catch (error) {
    if (process.env.KERBEN_REQUIRE_MONGODB === '1') throw error
    const reason = error instanceof Error ? error.message : String(error)
    console.warn(`\nNo MongoDB to test with: ${reason}`)
    return { reason }
  }
}
