import type { Payload, PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import {
  type EditionData,
  changers,
  findEditions,
  loadedTypes,
  typeSlug,
  ofDocument,
  updateEdition,
} from '#desk/editions/index.ts'
import { refreshEditions } from '#desk/workflow/index.ts'

/**
 * Fills the queue's columns of editions that are older than the columns. Idempotent: one query when
 * nothing is missing.
 * @param req acts as a system actor
 * @returns how many editions were filled
 */
export async function fillWorklist(payload: Payload, req: PayloadRequest): Promise<number> {
  const known = loadedTypes(payload)
  let filled = 0
  for (;;) {
    const [first] = await findEditions(payload, {
      columns: ['type', 'documentId'],
      where: { listed: { exists: false } },
      limit: 1,
    })
    if (!first) return filled
    const { type, documentId } = first
    const query = {
      columns: ['id', 'changedBy', 'changedAt', 'updatedAt'] as const,
      where: ofDocument({ type, documentId }),
    }
    await transaction(payload, req, async () => {
      for (const { id, changedBy, changedAt, updatedAt } of await findEditions(
        payload,
        query,
        req,
      )) {
        const data: EditionData = {
          ...changers(changedBy ?? []),
          changedAt: changedAt ?? updatedAt,
          // until the refresh below has found its document
          listed: false,
        }
        await updateEdition(req, id, data)
        filled += 1
      }
      // editions of a type that is no longer configured have no document to read
      if (known.has(typeSlug(first))) await refreshEditions(req, { type, documentId })
    })
  }
}
