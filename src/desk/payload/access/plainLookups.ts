import type { Payload } from 'payload'

/**
 * Lets a name that a request brings find collections and nothing else. Payload looks it up as it
 * comes, in an object that has `constructor`, `toString` and the like from every JavaScript object.
 */
export function plainLookups({ collections }: Pick<Payload, 'collections'>): void {
  Object.setPrototypeOf(collections, null)
}
