import { AsyncLocalStorage } from 'node:async_hooks'

import type { WriteLock } from './writeLock.ts'

/** The write lock that a piece of code belongs to. */
export interface WriteFlow {
  lock?: WriteLock
  /** The lock was taken for one call of the adapter: what that call calls belongs to it. */
  oneCall: boolean
}

/**
 * Which lock the running code belongs to, when it was not told by `req.transactionID`. Payload
 * begins a transaction in the flow of its operation, so what that operation calls is seen here.
 * Node 20 may let the flow reach the operation's caller: what this says is a hint about a lock
 * that has ended, and is relied on for an open one only.
 */
export const writeFlow = new AsyncLocalStorage<WriteFlow>()
