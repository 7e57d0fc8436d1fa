import type { CollectionBeforeChangeHook } from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { type DeskConfig, vouchesFor } from '#desk/editions/index.ts'
import { OPERATIONAL } from './operational.ts'

/**
 * Ends a verification when a save brings values that nobody has checked, whoever saves and however:
 * a restored version, too. What is left when a value goes, or stands in another order, was checked.
 * What is live keeps its own verification, which its own values had.
 */
export const voidVerification =
  ({ verification }: DeskConfig): CollectionBeforeChangeHook<StoredDocument> =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (!verification || operation !== 'update' || req.context[OPERATIONAL] === true) return data
    if (!originalDoc?.['verifiedAt']) return data
    const next = verification.values({ ...originalDoc, ...data })
    if (vouchesFor(verification.values(originalDoc), next)) return data
    await recordAudit(req, {
      action: 'voidVerification',
      type: collection.slug,
      documentId: originalDoc.id,
    })
    return { ...data, verifiedAt: null, verifiedBy: null }
  }
