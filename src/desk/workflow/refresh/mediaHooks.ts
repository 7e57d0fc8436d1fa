import type { CollectionAfterChangeHook } from 'payload'

import { findEditions } from '#desk/editions/index.ts'
import { refreshEditions } from './refreshEditions.ts'

/** The alt text of a file is part of what uses it: a change of it reaches every edition that does. */
export const refreshUsers: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return
  const { id } = doc as { id: string }
  const users = await findEditions(req.payload, { usedMedia: { like: id } }, req)
  const keys = new Map(
    users.map(({ type, documentId }) => [`${type}/${documentId}`, { type, documentId }]),
  )
  for (const key of keys.values()) await refreshEditions(req, key)
}
