import type { Payload, PayloadRequest } from 'payload'

import { isSensitive } from '#desk/access/index.ts'
import { transaction } from '#desk/database/index.ts'
import { type LoadedType, findEditions, loadedTypes, updateEdition } from '#desk/editions/index.ts'
import { consentAt } from './sensitive/consentAt.ts'

async function fillType(req: PayloadRequest, { type, desk }: LoadedType): Promise<number> {
  const { sensitive } = desk
  if (!sensitive) return 0
  const where = {
    and: [
      { type: { equals: type.slug } },
      { safeguarded: { equals: true } },
      { publishedHash: { exists: true } },
      { consent: { exists: false } },
    ],
  }
  const unfilled = await findEditions(req.payload, { columns: ['id', 'published'], where }, req)
  const resting = unfilled.filter(({ published }) => isSensitive(sensitive, published))
  for (const { id, published } of resting)
    await updateEdition(req, id, { consent: consentAt(sensitive, published) })
  return resting.length
}

/**
 * Fills the column `consent` of live editions that are older than the column, from their frozen
 * view. Idempotent: one query per sensitive type when nothing is missing.
 * @param req acts as a system actor
 * @returns how many editions were filled
 */
export const fillConsents = (payload: Payload, req: PayloadRequest): Promise<number> =>
  transaction(payload, req, async (own) => {
    let filled = 0
    for (const loaded of loadedTypes(payload).values()) filled += await fillType(own, loaded)
    return filled
  })
