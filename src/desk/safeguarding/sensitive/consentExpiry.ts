import type { PayloadRequest } from 'payload'

import { isSensitive } from '#desk/access/index.ts'
import type { Expiry, LocaleView, Sensitive } from '#desk/editions/index.ts'
import { consentEnd, findConsent } from '../consentTerms.ts'
import { consentAt } from './consentAt.ts'

/**
 * The consent that a view depends on once it is live, and its end: the end of its last day in
 * Bishkek. Empty if the document is not sensitive.
 */
export async function consentExpiry(
  sensitive: Sensitive,
  view: LocaleView,
  req: PayloadRequest,
): Promise<Pick<Expiry, 'consent' | 'consentUntil'>> {
  const id = isSensitive(sensitive, view) ? consentAt(sensitive, view) : null
  const consent = id === null ? null : await findConsent(req, id)
  return { consent: id, consentUntil: consent && consentEnd(consent) }
}
