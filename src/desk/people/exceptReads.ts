import type { CollectionBeforeOperationHook } from 'payload'

/**
 * `beforeOperation` hooks that have nothing to say to a read: every request reads the account of who
 * asks, and passes none of them for it.
 */
export const exceptReads = (
  hooks: readonly CollectionBeforeOperationHook[],
): CollectionBeforeOperationHook[] =>
  hooks.map((hook) => (asked) => (asked.operation === 'read' ? undefined : hook(asked)))
