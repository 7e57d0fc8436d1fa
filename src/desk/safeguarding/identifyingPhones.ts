import type { Span } from './spans.ts'

// Digits with the separators that people write in phone numbers; letters, commas and colons end it.
const SEPARATORS = String.raw`[\s().\-‐‑‒–—―−/_·•*]{0,3}`
const CANDIDATE = new RegExp(String.raw`(?:\+\s?)?\(?\d(?:${SEPARATORS}\d)*`, 'g')

const DASH = '[-‐‑‒–—―−/]'
const YEAR = String.raw`(?:1[89]|20)\d\d`
const DATES = new RegExp(
  [
    String.raw`(?<!\d)\d{4}-\d\d(?:-\d\d)?(?![\d-])`,
    String.raw`(?<![\d.])\d{1,2}[./-]\d{1,2}[./-]${YEAR}(?!\d)`,
    String.raw`(?<![\d+(])(?<!\d[\s.)\-])${YEAR}\s?${DASH}\s?(?:${YEAR}|\d\d)(?![\d-])(?!\s\d\d(?:\s|-)\d\d)`,
  ].join('|'),
  'g',
)

/** A word that announces a phone number, which may then be of any length. */
const ANNOUNCED =
  /(?<!\p{L})(?:тел|моб|телефон|телефону|whatsapp|ватсап|вотсап|вацап|viber|вайбер|phone|mobile|tel|чалыңыз|чалгыла|звоните|позвоните|call)(?!\p{L})(?:\s(?:по|на|us|at|on|номерге|номеру|номер|number))*[\s.:№#–—-]{0,4}(\d[\d\s().–-]*\d)/giu

const YEARS = new RegExp(`^${YEAR}$`)
/** A four-digit number that is a recent year; a short code such as 1889 is not one. */
const RECENT_YEAR = /^(?:19|20)\d\d$/

const isSum = (groups: readonly string[]): boolean =>
  groups.length > 1 &&
  /^[1-9]\d{0,2}$/.test(groups[0] ?? '') &&
  groups.slice(1).every((group) => group.length === 3)

/** A Kyrgyz number without its leading zero: nine digits, beginning with the area code. */
const isNational = (digits: string): boolean => /^[235789]\d{8}$/.test(digits)

/**
 * A local number, such as `62-12-34` or `5-12-34`, unless it can be a date, which has two-digit
 * parts.
 */
const isTownLine = (candidate: string): boolean => {
  const parts = /^(\d{1,3})[-‐‑](\d\d)[-‐‑](\d\d)$/.exec(candidate)
  if (!parts) return false
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  return candidate.length === 7 || !(day >= 1 && day <= 31 && month >= 1 && month <= 12)
}

function isPhone(found: string): boolean {
  const candidate = found.trim()
  const digits = candidate.replace(/\D/g, '')
  if (isTownLine(candidate)) return true
  if (digits.length < 7) return false
  if (candidate.startsWith('+')) return true
  const groups = candidate.match(/\d+/g) ?? []
  if (groups.every((group) => YEARS.test(group))) return false
  if (/^(?:0|996\d{9}$)/.test(digits)) return digits.length <= 16
  if (isSum(groups)) return isNational(digits) && !digits.endsWith('000')
  if (groups.length === 1) return !/000$/.test(digits)
  return groups.some((group) => group.length >= 3) || /^\d+(?:[-‐‑]\d+)+$/.test(candidate)
}

const spanOf = ({ 0: words, index }: RegExpExecArray): Span => [index, index + words.length]

/** Where a text contains digits that look like a phone number of any country. */
export function phonesIn(text: string): Span[] {
  const announced = [...text.matchAll(ANNOUNCED)].filter(([, number = '']) => {
    const groups = number.match(/\d+/g) ?? []
    const isLong = number.replace(/\D/g, '').length >= 3
    return isLong && !isSum(groups) && !RECENT_YEAR.test(number.trim())
  })
  // of the same length, so that what is found stands where it stood
  const withoutDates = text.replace(DATES, (date) => 'x'.repeat(date.length))
  const numbers = [...withoutDates.matchAll(CANDIDATE)].filter(([candidate]) => isPhone(candidate))
  return [...announced, ...numbers].map(spanOf)
}
