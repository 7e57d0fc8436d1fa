import type { Payload, PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { FOLDED } from './foldedField.ts'
import { fold } from './searchable.ts'

/** Documents per transaction; other writers have to wait for each. */
const STEP = 100

/**
 * Fills the folded text of documents that are older than the column. Idempotent: one count per
 * collection when nothing is missing.
 * @returns how many documents were filled
 */
export async function fillFolded(payload: Payload, req: PayloadRequest): Promise<number> {
  let filled = 0
  for (const { config } of Object.values(payload.collections)) {
    if (!config.custom?.searchedTexts) continue
    let found: number
    do {
      found = await transaction(payload, req, async () => {
        // the bare adapter: this runs at the start, for no person
        const { docs } = await payload.db.find<StoredDocument>({
          collection: config.slug,
          where: { [FOLDED]: { exists: false } },
          locale: 'all',
          limit: STEP,
          pagination: false,
          req,
        })
        for (const document of docs) await fold(payload, config.slug, document, req)
        return docs.length
      })
      filled += found
    } while (found === STEP)
  }
  return filled
}
