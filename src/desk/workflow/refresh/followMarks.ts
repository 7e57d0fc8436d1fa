import type { Payload, PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import { findEditions, isLive } from '#desk/editions/index.ts'
import { forgetAddresses } from '../forgetAddresses.ts'
import { safeguardLive } from './followMark.ts'

/**
 * Does at a start what `followMark` does after a save, for documents that became safeguarded before
 * it did: under an older version, or because their type did. Idempotent: one query when there are
 * none.
 * @param req acts as a system actor
 * @returns how many editions were behind
 */
export const followMarks = (payload: Payload, req: PayloadRequest): Promise<number> =>
  transaction(payload, req, async (own) => {
    const columns = [
      'id',
      'type',
      'documentId',
      'lastSlug',
      'publishedHash',
      'safeguarded',
    ] as const
    const where = { workflow: { equals: 'safeguarded' } }
    const editions = await findEditions(payload, { columns, where }, own)
    const live = editions.filter((edition) => isLive(edition) && !edition.safeguarded)
    const named = editions.filter((edition) => !isLive(edition) && edition.lastSlug)
    await safeguardLive(own, live)
    for (const key of named) await forgetAddresses(own, key)
    return live.length + named.length
  })
