import type { CollectionAfterChangeHook } from 'payload'

import type { Media } from '#desk/documents/index.ts'
import { editionsUsing } from '#desk/editions/index.ts'
import { refreshEditions } from './refreshEditions.ts'

/** The alt text of a file is part of what uses it: a change of it reaches every edition that does. */
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
