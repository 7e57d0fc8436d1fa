import { writeFlow } from './writeFlow.ts'

/**
 * Calls `then` once the transaction that the running code belongs to is committed; never, when it is
 * rolled back; at once, where none is open. For what may as well not happen: `then` is not part of
 * the transaction, and is lost with the process.
 */
export function afterCommit(then: () => void): void {
  const lock = writeFlow.getStore()?.lock
  if (lock?.isOpen) lock.onCommit(then)
  else then()
}
