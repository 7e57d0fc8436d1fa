import type { Payload, PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import {
  type EditionData,
  changers,
  findEditions,
  loadedTypes,
  typeSlug,
  updateEdition,
} from '#desk/editions/index.ts'
import { refreshEditions } from '#desk/workflow/index.ts'

/**
 * Fills the queue's columns of editions that were stored before there were any. Idempotent: one
 * query where nothing is missing.
 * @param req acts as a system
 * @returns how many editions were filled
 */
export async function fillWorklist(payload: Payload, req: PayloadRequest): Promise<number> {
  const known = loadedTypes(payload)
  let filled = 0
  for (;;) {
    const [first] = await findEditions(payload, { listed: { exists: false } }, undefined, 1)
    if (!first) return filled
    const { type, documentId } = first
    const where = { and: [{ type: { equals: type } }, { documentId: { equals: documentId } }] }
    await transaction(payload, req, async () => {
      for (const { id, changedBy, changedAt, updatedAt } of await findEditions(
        payload,
        where,
        req,
      )) {
        const data: EditionData = {
          ...changers(changedBy ?? []),
          changedAt: changedAt ?? updatedAt,
          // until the refresh below finds its document
          listed: false,
        }
        await updateEdition(req, id, data)
        filled += 1
      }
      // a type that is no longer configured has nothing to look at
      if (known.has(typeSlug(first))) await refreshEditions(req, { type, documentId })
    })
  }
}
