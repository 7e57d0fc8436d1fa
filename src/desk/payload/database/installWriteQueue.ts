// Payload 3.90.1 loses one of two saves of different locales (20 of 20 tries, on both databases),
// and a write that comes without a transaction is lost with whatever is open.

import type { BaseDatabaseAdapter } from 'payload'

import { type WriteArgs, type WriteQueue, asWriteConflict } from '#desk/database/index.ts'

const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]

/** What the wrapped methods take, as far as it matters here. */
type MethodArgs = WriteArgs & { collection?: string }
type Method = (args: MethodArgs) => Promise<unknown>

/**
 * Puts the queue between Payload and an adapter: its transaction methods become the queue's, and
 * each of its write methods runs in a lock. Once an adapter; `useQueue` alone may be repeated.
 */
export function installWriteQueue(adapter: BaseDatabaseAdapter, queue: WriteQueue): void {
  useQueue(adapter, queue)
  for (const name of writeMethods) {
    const own = adapter[name]
    // the fourteen methods differ in their arguments and results, which pass through unseen
    const method: Method = async (args) => {
      const answer: unknown = await Reflect.apply(own, adapter, [args])
      return answer
    }
    const queued: Method = async (args) => {
      if (isLockOnMongodb(adapter, args)) return method(args)
      return queue.write(args, async (own) => {
        try {
          return await method(own)
        } catch (error) {
          throw adapter.name === 'mongoose'
            ? asWriteConflict(error, adapter.payload, args.collection)
            : error
        }
      })
    }
    Reflect.set(adapter, name, queued)
  }
}

/** Payload's MongoDB adapter takes its own transaction methods back whenever it connects. */
export function useQueue(adapter: BaseDatabaseAdapter, queue: WriteQueue): void {
  adapter.beginTransaction = () => queue.begin()
  adapter.commitTransaction = async (id) => queue.commit(String(await id))
  adapter.rollbackTransaction = async (id) => queue.rollback(String(await id))
}

/**
 * On MongoDB Payload deletes a document's lock inside the save's transaction, yet without its
 * `req`: it would wait for its own save. Locks are advice to people; no save reads them.
 */
function isLockOnMongodb(adapter: BaseDatabaseAdapter, { collection, req }: MethodArgs): boolean {
  return adapter.name === 'mongoose' && collection === 'payload-locked-documents' && !req
}
