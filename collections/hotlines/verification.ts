import { type LocaleView, numberOf } from '#desk/editions/index.ts'

/** Days after which a hotline has to be verified again, unless it says otherwise. */
export const REVIEW_EVERY_DAYS = 90

const DAY = 24 * 60 * 60 * 1000

/** When a hotline was last verified; null where it never was. */
export function verifiedAtOf(view: LocaleView): Date | null {
  const value = view['verifiedAt']
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? null : instant
}

/** Until when a hotline's verification holds; null where there is none. */
export function verifiedUntilOf(view: LocaleView): Date | null {
  const verifiedAt = verifiedAtOf(view)
  if (!verifiedAt) return null
  const days = numberOf(view['reviewEveryDays']) ?? REVIEW_EVERY_DAYS
  return new Date(verifiedAt.getTime() + days * DAY)
}
