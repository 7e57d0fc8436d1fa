import { writeFlow } from './writeFlow.ts'

/**
 * Calls `then` after the running code's transaction is committed, never if it is rolled back, and
 * at once where none is open. Only for effects that may be lost: `then` is not part of the
 * transaction, and does not run if the process ends.
 */
export function afterCommit(then: () => void): void {
  const lock = writeFlow.getStore()?.lock
  if (lock?.isOpen) lock.onCommit(then)
  else then()
}
