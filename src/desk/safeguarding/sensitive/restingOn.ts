import type { PayloadRequest } from 'payload'

import { isSensitive } from '#desk/access/index.ts'
import type { Expiry, LocaleView, Sensitive } from '#desk/editions/index.ts'
import { consentEnd, findConsent } from '../consentTerms.ts'
import { consentAt } from './consentAt.ts'

/**
 * What a view rests on once it is live: the consent that it names, until the end of the day in Bishkek
 * that this expires on. Nothing where the document is not sensitive.
 */
export async function restingOn(
  sensitive: Sensitive,
  view: LocaleView,
  req: PayloadRequest,
): Promise<Pick<Expiry, 'consent' | 'consentUntil'>> {
  const id = isSensitive(sensitive, view) ? consentAt(sensitive, view) : null
  const consent = id === null ? null : await findConsent(req, id)
  return { consent: id, consentUntil: consent && consentEnd(consent) }
}
