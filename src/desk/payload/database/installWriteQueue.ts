// Payload 3.90.1 loses one of two simultaneous saves of different locales (20 of 20 tries, on both
// databases), and a write without a transaction is rolled back with whatever transaction is open.

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

/** The parts of the wrapped methods' arguments that are used here. */
type MethodArgs = WriteArgs & { collection?: string }
type Method = (args: MethodArgs) => Promise<unknown>

/**
 * Puts the queue between Payload and an adapter: transaction methods become the queue's, and each
 * write method runs under a lock. Call it once per adapter; `useQueue` may be repeated.
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
