// Payload 3.90.1 looks a collection up by the name that a request brings, in an object that has
// `constructor`, `toString` and the like from every JavaScript object.

import type { Payload } from 'payload'

/** Lets a name that a request brings find collections and nothing else. */
export function plainLookups({ collections }: Pick<Payload, 'collections'>): void {
  Object.setPrototypeOf(collections, null)
}
