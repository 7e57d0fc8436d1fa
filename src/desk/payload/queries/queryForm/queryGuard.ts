// Payload 3.90.1 hands a filter, a sort or an id of any form on to the database, where one of the
// two fails with 500 or understands it differently.

import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { notFound } from '#desk/access/refusals.ts'
import { isId } from '#shared/ids/index.ts'
import { isObject } from '#shared/values/index.ts'
import { type Query, checkQuery } from './checkQuery.ts'

/** One of many operations' arguments, of which only those of a question are looked at. */
type Arguments = Query & { readonly id?: unknown }

/**
 * A collection's `beforeOperation` hook, to come first: whatever way a person's question came by
 * (REST, GraphQL, a server function), it has the form of one before anything looks at it.
 * What the desk asks by itself is its own affair.
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
  // Payload keeps the arguments it has when a global's hook returns nothing
  return undefined
}
