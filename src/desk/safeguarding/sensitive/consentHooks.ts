import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { fieldsRefusal, hasRole } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { type LocaleView, type Sensitive, textOf } from '#desk/editions/index.ts'
import { valueAt } from '#desk/fieldTree/index.ts'
import { CONSENTS } from '../consent.ts'
import { consentAt } from './consentAt.ts'

/**
 * Refuses a consent from anybody but safeguarding, whatever the value: if the stored value were
 * accepted, anyone could find out by trying whether a consent is attached.
 * @throws KerbenError `role` (403)
 */
export const guardConsent =
  ({ consentPath }: Sensitive): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const mayAttach = overrideAccess || hasRole(req.user, 'safeguarding')
    if (mayAttach || valueAt(args.data, consentPath) === undefined) return args
    throw fieldsRefusal([consentPath])
  }

/**
 * Records a change of a document's consent, in the audit of the consents and not of the document.
 */
export const recordConsent =
  (sensitive: Sensitive): CollectionBeforeChangeHook<StoredDocument> =>
  async ({ collection, data: next, originalDoc, req }) => {
    const before: LocaleView = originalDoc ?? {}
    const [now, then] = [consentAt(sensitive, next), consentAt(sensitive, before)]
    const id = textOf(before['id'] ?? next['id']) ?? ''
    const entry = { type: CONSENTS, to: `${collection.slug}/${id}` }
    if (now !== then) {
      if (then) await recordAudit(req, { ...entry, action: 'detachConsent', documentId: then })
      if (now) await recordAudit(req, { ...entry, action: 'attachConsent', documentId: now })
    }
    return next
  }
