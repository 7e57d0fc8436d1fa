import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

import type { TestMongodb } from './testMongodb.ts'

/** The path of the machine's own `mongod`, or undefined. */
export function findSystemMongod(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((directory) => join(directory, 'mongod'))
    .find(isExecutable)
}

/** Starts `mongod` on a free port as a replica set of one member, its data in a temp folder. */
export async function startReplicaSet(mongod: string): Promise<TestMongodb> {
  // the machine decides the version of its mongod, so no warning if it differs from the package's
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: mongod },
    replSet: {
      count: 1,
      storageEngine: 'wiredTiger',
      args: ['--setParameter', 'enableTestCommands=1'],
    },
  })
  return {
    url: set.getUri(),
    replicaSet: true,
    testCommands: true,
    origin: mongod,
    stop: async () => {
      await set.stop()
    },
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
