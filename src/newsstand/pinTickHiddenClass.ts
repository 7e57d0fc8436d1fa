import { executionAsyncResource } from 'node:async_hooks'

let kept: object | undefined

/**
 * Keeps one of Node's own records of a waiting `process.nextTick` for good. V8 forgets the hidden
 * class of objects of which a garbage collection finds none, on Node 20 and 24 alike, and the code
 * that it had made for them is slow from then on: a server that was idle for a while answered a third
 * fewer requests a second, until its end (measured on Node 20).
 */
export function pinTickHiddenClass(): void {
  if (kept === undefined) process.nextTick(() => (kept = executionAsyncResource()))
}
