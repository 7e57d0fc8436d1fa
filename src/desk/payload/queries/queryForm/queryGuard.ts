// Payload 3.90.1 passes filters, sorts and ids of any form on to the database, where one of the two
// fails with 500 or understands them differently.

import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { notFound } from '#desk/access/refusals.ts'
import { isId } from '#shared/ids/index.ts'
import { isObject } from '#shared/values/index.ts'
import { type Query, checkQuery } from './checkQuery.ts'

/** Payload types the arguments of all operations together; these are those of a query. */
type Arguments = Query & { readonly id?: unknown }

/**
 * A collection's first `beforeOperation` hook: refuses malformed queries of people, whether they
 * come over REST, GraphQL or a server function. The desk's own queries are not checked.
 */
export const queryGuard: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const given: object = args
  const { id, ...query }: Arguments = given
  if (id !== undefined && !isId(id)) throw notFound()
  checkQuery({ req, fields: collection.flattenedFields }, query)
  return args
}

/** `queryGuard` as a global's `beforeOperation` hook. */
export const globalQueryGuard: GlobalBeforeOperationHook = ({
  args,
  global,
  overrideAccess,
  req,
}) => {
  const given: unknown = args
  if (!overrideAccess)
    checkQuery({ req, fields: global.flattenedFields }, isObject(given) ? given : {})
  // when a global's hook returns nothing, Payload keeps the arguments
  return undefined
}
