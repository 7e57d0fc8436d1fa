/**
 * A MongoDB for the tests, got without downloading a server: from the environment, from the
 * machine, or from a development dependency. Imports only what starts one; no Kerben code.
 */
import { startEmbeddedEngine } from './embeddedEngine.ts'
import { isReplicaSet } from './isReplicaSet.ts'
import { findSystemMongod, startReplicaSet } from './systemReplicaSet.ts'
import type { TestMongodb } from './testMongodb.ts'

export type { TestMongodb }

/**
 * Gives the first MongoDB that can be had: `TEST_MONGODB_URL`, a `mongod` on the PATH as a
 * replica set of one member, the embedded engine. Throws with the reason when there is none.
 */
export async function startMongodb(): Promise<TestMongodb> {
  const given = process.env.TEST_MONGODB_URL
  if (given) {
    const stop = () => Promise.resolve()
    return { url: given, replicaSet: await isReplicaSet(given), origin: 'TEST_MONGODB_URL', stop }
  }
  const mongod = findSystemMongod()
  if (mongod) return startReplicaSet(mongod)
  return startEmbeddedEngine()
}
