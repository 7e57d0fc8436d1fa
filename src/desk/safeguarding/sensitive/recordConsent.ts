import type { CollectionBeforeChangeHook } from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { type LocaleView, type Sensitive, textOf } from '#desk/editions/index.ts'
import { CONSENTS } from '../consent.ts'
import { consentAt } from './consentAt.ts'

/** Records which consent a document rests on from now on: in the audit of the consents, not of the document. */
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
