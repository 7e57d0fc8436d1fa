// Payload 3.90.1 looks up a collection by a name from the request, in an object that also inherits
// `constructor`, `toString` and the like.

import type { Payload } from 'payload'

/** Removes the prototype of Payload's collections, so that only names of collections are found. */
export function plainLookups({ collections }: Pick<Payload, 'collections'>): void {
  Object.setPrototypeOf(collections, null)
}
