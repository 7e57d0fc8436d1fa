// Payload 3.90.1 locks a document for whoever opens its form, all its languages at once, unless its
// collection or global says otherwise.

import type { Plugin } from 'payload'

/**
 * No document is locked: saves are merged. Where nothing can be locked, Payload has no collection of
 * locks. Comes after all plugins that add collections.
 */
export const withoutLocks: Plugin = ({ collections = [], globals = [], ...config }) => ({
  ...config,
  collections: collections.map((collection) => ({ ...collection, lockDocuments: false })),
  globals: globals.map((global) => ({ ...global, lockDocuments: false })),
})
