import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'

import {
  editionsNaming,
  editionsUsing,
  mediaReference,
  namedEditions,
} from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { removeSizes } from './makeSizes.ts'

/**
 * On creation Payload writes its own (empty) `sizes` into our field of that name; null means not
 * made yet.
 */
export const withoutSizes: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, sizes: null } : data

/**
 * Keeps a file that is used from being deleted: by a live edition, or by a working copy.
 * @throws KerbenError `still_used` (409), with the editions
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const name = String(id)
  const columns = ['id', 'type', 'documentId', 'locale', 'title'] as const
  const found = [
    ...(await editionsNaming(req.payload, mediaReference(name), { columns }, req)),
    ...(await editionsUsing(req.payload, name, { columns }, req)),
  ]
  const users = [...new Map(found.map((edition) => [edition.id, edition])).values()]
  if (users.length === 0) return
  throw new KerbenError({ code: 'still_used', details: { editions: namedEditions(users) } })
}

/**
 * Payload deletes the original and the sizes in its row; this deletes sizes made since the row was
 * read.
 */
export const removeFiles: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeSizes(req.payload, String(id))
}
