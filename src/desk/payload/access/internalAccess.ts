// Payload 3.90.1 adds collections of its own (preferences, jobs), which any signed-in account
// could otherwise read and write.

import type { Access, CollectionConfig } from 'payload'

import { allOf } from '#desk/access/compose.ts'
import { byRole } from '#desk/access/contentAccess.ts'
import { deskRoles } from '#desk/access/roles.ts'

type Rules = NonNullable<CollectionConfig['access']>

const onDesk = byRole(...deskRoles)
const never = () => false

/** Whether a collection or global of this name is one of Payload's own. */
export const isPayloadsOwn = (slug: string): boolean => slug.startsWith('payload-')

/**
 * Access to Payload's own collections. The admin itself does not depend on these rules: it reads
 * preferences at endpoints that return only the person's own.
 * @param slug the collection's
 * @param rules Payload's own rules
 * @returns null for a collection that is not Payload's own
 */
export function internalAccess(slug: string, rules: Rules): Rules | null {
  if (!isPayloadsOwn(slug)) return null
  if (slug === 'payload-preferences') {
    // Payload's own rules, which select a person's own documents
    const { read = never, delete: remove = never } = rules
    const own = (rule: Access) => allOf(onDesk, rule)
    return { read: own(read), create: never, update: never, delete: own(remove) }
  }
  return { read: never, create: never, update: never, delete: never }
}
