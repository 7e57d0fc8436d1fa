// Payload 3.90.1 drops MongoDB's transactions where the URL has no `replicaSet`, restores its own
// transaction methods whenever it connects, and builds indexes in the background, during which
// MongoDB accepts duplicates.

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { mongooseAdapter } from '@payloadcms/db-mongodb'

import { SharedTurn, WriteQueue, type WriteQueueLimits } from '#desk/database/index.ts'
import { countInTransaction } from './countInTransaction.ts'
import { installWriteQueue, useQueue } from './installWriteQueue.ts'
import { firstHost, hasTransactions, StandaloneMongodbError } from './mongodbTopology.ts'
import { mongodbTransactions, withoutTransactions } from './mongodbTransactions.ts'

/** Payload's MongoDB adapter with the write queue, and its indexes made before the first write. */
export function mongodbAdapter(
  url: string,
  standalone: boolean,
  limits: WriteQueueLimits,
): DatabaseAdapterObj<MongooseAdapter> {
  const object = mongooseAdapter({ url, ensureIndexes: true })
  return {
    ...object,
    // Payload declares a wider type than that of the adapter it returns
    init: (args) =>
      connectedWithQueue(object.init(args) as MongooseAdapter, { url, standalone, limits }),
  }
}

function connectedWithQueue(
  adapter: MongooseAdapter,
  { url, standalone, limits }: { url: string; standalone: boolean; limits: WriteQueueLimits },
): MongooseAdapter {
  const connect = adapter.connect?.bind(adapter)
  // kept before connecting, since then Payload drops its transactions if the URL has no
  // `replicaSet`
  const own = {
    beginTransaction: adapter.beginTransaction.bind(adapter),
    commitTransaction: adapter.commitTransaction.bind(adapter),
    rollbackTransaction: adapter.rollbackTransaction.bind(adapter),
    sessions: adapter.sessions,
  }
  let queue: WriteQueue | undefined

  adapter.connect = async (args) => {
    await connect?.(args)
    if (queue) {
      useQueue(adapter, queue)
      return
    }
    const transactional = await hasTransactions(adapter.connection)
    if (!transactional && !standalone) {
      await adapter.connection.close()
      throw new StandaloneMongodbError(firstHost(url))
    }
    const engine = transactional
      ? mongodbTransactions(own, await sharedTurn(adapter))
      : withoutTransactions()
    queue = new WriteQueue(engine, adapter.payload.logger, limits)
    installWriteQueue(adapter, queue)
    countInTransaction(adapter)
  }
  return adapter
}

async function sharedTurn(adapter: MongooseAdapter): Promise<SharedTurn> {
  const collection = adapter.connection.collection<{ _id: string }>('write-turn')
  const turn = new SharedTurn(collection, adapter.payload.logger)
  await turn.prepare()
  adapter.sharedTurn = turn
  return turn
}
