import { AsyncLocalStorage } from 'node:async_hooks'

import type { WriteLock } from './writeLock.ts'

/** The write lock that an async context belongs to. */
export interface WriteFlow {
  lock?: WriteLock
  /**
   * The lock was taken for a single call of the adapter, and also covers the adapter's calls within
   * it.
   */
  oneCall: boolean
}

/**
 * Finds the lock of the running code where no `req.transactionID` tells it. Payload begins a
 * transaction in the async context of its operation, and whatever that operation calls inherits it.
 * On Node 20 the context may also reach the operation's caller, so a lock that has ended proves
 * nothing; only an open one is relied on.
 */
export const writeFlow = new AsyncLocalStorage<WriteFlow>()
