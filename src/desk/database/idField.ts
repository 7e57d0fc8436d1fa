import { randomUUID } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { isUuid } from '#shared/ids/index.ts'

/**
 * The id of every collection: a UUID text on both databases, so that links survive a move from one
 * to the other. A client may send its own, which is checked.
 */
export const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  defaultValue: () => randomUUID(),
  validate: (value: unknown) => isUuid(value) || 'id: a UUID in lower case',
  hooks: { beforeChange: [refuseTakenId] },
  admin: { hidden: true },
})

/** 409: another document has the id that was sent. */
export const idTaken = (): KerbenError =>
  new KerbenError({ code: 'id_taken', errors: [{ path: 'id' }] })

/**
 * The id's `beforeChange` hook, which runs after the access check: refuses an id that is taken,
 * where SQLite would answer 500 for the duplicate key.
 * @throws KerbenError `id_taken` (409)
 */
export const refuseTakenId: FieldHook<StoredDocument, unknown> = async ({
  collection,
  operation,
  req,
  value,
}) => {
  if (operation !== 'create' || !collection) return value
  // the bare adapter: an id counts as taken even if the user may not read its document
  const { totalDocs } = await req.payload.db.count({
    collection: collection.slug,
    where: { id: { equals: value } },
    req,
  })
  if (totalDocs > 0) throw idTaken()
  return value
}
