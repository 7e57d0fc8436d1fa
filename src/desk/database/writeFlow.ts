import { AsyncLocalStorage } from 'node:async_hooks'

import type { Turn } from './turn.ts'

/** The turn that a piece of code belongs to. */
export interface WriteFlow {
  turn?: Turn
  /** The turn was taken for one call of the adapter: what that call calls belongs to it. */
  oneCall: boolean
}

/**
 * Which turn the running code belongs to, when it was not told by `req.transactionID`. Payload
 * begins a transaction in the flow of its operation, so what that operation calls is seen here.
 * Node 20 may let the flow reach the operation's caller: what this says is a hint about a turn
 * that has ended, and is relied on for an open one only.
 */
export const writeFlow = new AsyncLocalStorage<WriteFlow>()
