/**
 * A MongoDB for the tests, got without downloading a server: from the environment, from the
 * machine, or from a development dependency. Imports only what starts one; no Kerben code.
 */
import { abilitiesOf } from './abilities.ts'
import { hasCompatibleServer, startCompatibleServer } from './compatibleServer.ts'
import { startEmbeddedEngine } from './embeddedEngine.ts'
import { findSystemMongod, startReplicaSet } from './systemReplicaSet.ts'
import type { TestMongodb } from './testMongodb.ts'

export type { TestMongodb }

/**
 * Gives the first MongoDB that can be had: `TEST_MONGODB_URL`, a `mongod` on the PATH as a
 * replica set of one member, the MongoDB-compatible server where `install.sh` was run, the embedded
 * engine. Throws with the reason when there is none.
 */
export async function startMongodb(): Promise<TestMongodb> {
  const given = process.env.TEST_MONGODB_URL
  if (given) {
    const stop = () => Promise.resolve()
    return { url: given, ...(await abilitiesOf(given)), origin: 'TEST_MONGODB_URL', stop }
  }
  const mongod = findSystemMongod()
  if (mongod) return startReplicaSet(mongod)
  if (hasCompatibleServer()) return startCompatibleServer()
  return startEmbeddedEngine()
}
