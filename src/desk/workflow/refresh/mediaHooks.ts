import type { CollectionAfterChangeHook } from 'payload'

import type { Media } from '#desk/documents/index.ts'
import { editionsUsing } from '#desk/editions/index.ts'
import { refreshEditions } from './refreshEditions.ts'

/**
 * Refreshes the documents that use a file when it changes, since its alt text is part of their
 * content.
 */
export const refreshUsers: CollectionAfterChangeHook<Media> = async ({
  doc: { id },
  operation,
  req,
}) => {
  if (operation === 'create') return
  const columns = ['type', 'documentId'] as const
  const users = await editionsUsing(req.payload, id, { columns }, req)
  const keys = new Map(
    users.map(({ type, documentId }) => [`${type}/${documentId}`, { type, documentId }]),
  )
  for (const key of keys.values()) await refreshEditions(req, key)
}
