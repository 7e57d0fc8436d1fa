// Payload 3.90.1 adds collections of its own (preferences, locks, jobs), which any signed-in account
// could otherwise read and write.

import type { Access, CollectionConfig } from 'payload'

import { allOf } from '#desk/access/compose.ts'
import { byRole } from '#desk/access/contentAccess.ts'
import { deskRoles } from '#desk/access/roles.ts'
import { LOCKS, lockAccess } from './lockAccess.ts'

type Rules = NonNullable<CollectionConfig['access']>

const onDesk = byRole(...deskRoles)
const never = () => false

/** Whether Payload adds a collection or global of this name by itself. */
export const isPayloadsOwn = (slug: string): boolean => slug.startsWith('payload-')

/**
 * Access to the collections that Payload adds by itself. The admin makes locks past these rules, and
 * keeps preferences by their key, at endpoints that know no other person's.
 * @param slug the collection's
 * @param rules what Payload gives it
 * @returns null for a collection that is not Payload's own
 */
export function internalAccess(slug: string, rules: Rules): Rules | null {
  if (!isPayloadsOwn(slug)) return null
  if (slug === LOCKS) return lockAccess
  if (slug === 'payload-preferences') {
    // Payload's own rules: a person's own
    const { read = never, delete: remove = never } = rules
    const own = (rule: Access) => allOf(onDesk, rule)
    return { read: own(read), create: never, update: never, delete: own(remove) }
  }
  return { read: never, create: never, update: never, delete: never }
}
