import type { ConfidentialContext, Finding, LocaleView, Sensitive } from '#desk/editions/index.ts'
import { type Label, bishkekDay } from '#shared/localization/index.ts'
import { consentProblem, findConsent } from '../consentTerms.ts'
import { consentAt } from './consentAt.ts'

const noConsent: Label = {
  ky: 'Макулдук тиркелген эмес.',
  ru: 'Согласие не приложено.',
  en: 'No consent is attached.',
}

/**
 * The reason why no valid consent covers a sensitive document. For safeguarding only, since a
 * consent's state says something about a person. A text may be approved before its consent arrives.
 */
export async function consentFindings(
  sensitive: Sensitive,
  view: LocaleView,
  { asked, req, locale, now }: ConfidentialContext,
): Promise<Finding[]> {
  if (asked === 'approve') return []
  const id = consentAt(sensitive, view)
  const consent = id === null ? null : await findConsent(req, id)
  const problem = consent ? consentProblem(consent, locale, bishkekDay(now)) : noConsent
  return problem ? [{ path: sensitive.consentPath, message: problem, severity: 'error' }] : []
}
