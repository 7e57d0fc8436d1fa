import type { CollectionAfterChangeHook } from 'payload'

import type { Media } from '#desk/documents/index.ts'
import { editionsUsing } from '#desk/editions/index.ts'
import { refreshEditions } from './refreshEditions.ts'
import { refreshMedia } from './refreshMedia.ts'

/** What delivery reads of a file itself, at each answer. */
const readAtDelivery = ['focalX', 'focalY', 'originalFilename', 'depictsPersons'] as const

/**
 * Refreshes the documents that use a file when it changes, since its words are part of their
 * content; and what is live of them, where delivery reads from the file what has changed.
 */
export const refreshUsers: CollectionAfterChangeHook<Media> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') return
  const { id } = doc
  const columns = ['type', 'documentId'] as const
  const users = await editionsUsing(req.payload, id, { columns }, req)
  const keys = new Map(
    users.map(({ type, documentId }) => [`${type}/${documentId}`, { type, documentId }]),
  )
  for (const key of keys.values()) await refreshEditions(req, key)
  if (readAtDelivery.some((name) => doc[name] !== previousDoc[name])) await refreshMedia(req, id)
}
