import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'

import { MEDIA, findEditions, namedEditions } from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { removeSizes } from './makeSizes.ts'

/** Payload writes sizes of its own, none, into the field of ours. */
export const withoutSizes: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, sizes: null } : data

/**
 * Keeps a file that is used from being deleted: by a live edition, or by a working copy.
 * @throws KerbenError `still_used` (409), with the editions
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const name = String(id)
  const users = await findEditions(
    req.payload,
    { or: [{ references: { like: `${MEDIA}/${name}` } }, { usedMedia: { like: name } }] },
    req,
  )
  if (users.length === 0) return
  throw new KerbenError({ code: 'still_used', details: { editions: namedEditions(users) } })
}

/** Payload removes the original, and the sizes that the row names; this, those made meanwhile. */
export const removeFiles: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeSizes(req.payload, String(id))
}
