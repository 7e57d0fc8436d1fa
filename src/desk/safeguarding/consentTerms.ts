import type { PayloadRequest } from 'payload'

import { type Label, type Locale, endOfBishkekDay } from '#shared/localization/index.ts'

/** The parts of a consent that a story's gate checks. Days are `YYYY-MM-DD`. */
export interface StoredConsent {
  readonly id: string
  readonly scope?: readonly string[] | null
  readonly given?: string | null
  readonly expires?: string | null
  readonly withdrawnAt?: string | null
}

/** Reads a consent, in the transaction of `req`; null if it does not exist or is in the trash. */
export async function findConsent(req: PayloadRequest, id: string): Promise<StoredConsent | null> {
  // the bare adapter: the consent counts whoever publishes; callers only learn whether it is in
  // force
  const found = await req.payload.db.findOne<StoredConsent & Record<string, unknown>>({
    collection: 'consents',
    where: { id: { equals: id } },
    req,
  })
  return found && !found['deletedAt'] ? found : null
}

/**
 * When delivery stops serving what depends on a consent: the end of its last day in Bishkek; null
 * for never.
 */
export const consentEnd = ({ expires }: StoredConsent): string | null =>
  expires ? endOfBishkekDay(expires) : null

const problems = {
  withdrawn: {
    ky: 'Макулдук кайтарып алынган.',
    ru: 'Согласие отозвано.',
    en: 'The consent was withdrawn.',
  },
  notGiven: {
    ky: 'Макулдук берилген күн жок же али келе элек.',
    ru: 'День согласия не указан или ещё не наступил.',
    en: 'The day of the consent is missing, or still to come.',
  },
  expired: {
    ky: 'Макулдуктун мөөнөтү өткөн.',
    ru: 'Срок согласия истёк.',
    en: 'The consent has expired.',
  },
  outOfScope: {
    ky: 'Макулдук бул тилди камтыбайт.',
    ru: 'Согласие не распространяется на этот язык.',
    en: 'The consent does not cover this language.',
  },
} satisfies Record<string, Label>

/**
 * Why a consent does not cover a locale.
 * @param today the day in Bishkek; a consent is still valid on the day that it expires
 * @returns null when it does
 */
export function consentProblem(
  { withdrawnAt, given, expires, scope }: StoredConsent,
  locale: Locale,
  today: string,
): Label | null {
  if (withdrawnAt) return problems.withdrawn
  if (!given || given > today) return problems.notGiven
  if (expires && expires < today) return problems.expired
  return scope?.includes(locale) ? null : problems.outOfScope
}
