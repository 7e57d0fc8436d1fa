import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A `beforeOperation` hook that has nothing to say to a read. Those of accounts are wrapped in it:
 * every request reads the account of who asks, and passes none of them for it.
 */
export const exceptReads =
  (hook: CollectionBeforeOperationHook): CollectionBeforeOperationHook =>
  (asked) =>
    asked.operation === 'read' ? undefined : hook(asked)
