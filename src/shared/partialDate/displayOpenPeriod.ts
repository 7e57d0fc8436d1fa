import { type Locale, monthNames } from '#shared/localization/index.ts'
import type { DateParts } from './parts.ts'

// Endings, and "since" and "until", need each language's own cases.
const since = {
  ky: 'январдан февралдан марттан апрелден майдан июндан июлдан августтан сентябрдан октябрдан ноябрдан декабрдан'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
}
const until = {
  ky: 'январга февралга мартка апрелге майга июнга июлга августка сентябрга октябрга ноябрга декабрга'.split(
    ' ',
  ),
  ru: since.ru,
}

/** A period of which one end is open and therefore null, and what is said before what is not exact. */
interface OpenPeriod {
  readonly from: DateParts | null
  readonly to: DateParts | null
  readonly about: string
}

/**
 * Shows a period with an open end: `2010-жылдан бери`, `с мая 2010 г.`, `until the 1990s`.
 * @returns null for a period that has both ends, or none
 */
export function displayOpenPeriod({ from, to, about }: OpenPeriod, locale: Locale): string | null {
  if (from !== null && to === null) return displaySince(from, about, locale)
  return from === null && to !== null ? displayUntil(to, about, locale) : null
}

function displaySince(parts: DateParts, about: string, locale: Locale): string {
  if (locale === 'ky') return `${about}${kyrgyz(parts, since.ky, 'дан')} бери`
  return locale === 'ru'
    ? `${about}с ${russian(parts, since.ru)}`
    : `since ${about}${english(parts)}`
}

function displayUntil(parts: DateParts, about: string, locale: Locale): string {
  if (locale === 'ky') return `${about}${kyrgyz(parts, until.ky, 'га')} чейин`
  return locale === 'ru'
    ? `${about}до ${russian(parts, until.ru)}`
    : `until ${about}${english(parts)}`
}

function kyrgyz({ year, month, day, decade }: DateParts, months: string[], ending: string): string {
  if (decade) return `${String(year)}-жылдар${ending}`
  if (month === undefined) return `${String(year)}-жыл${ending}`
  const name = months[month - 1] ?? ''
  return `${String(year)}-ж., ${day === undefined ? name : `${String(day)}-${name}`}`
}

function russian({ year, month, day, decade }: DateParts, months: string[]): string {
  if (decade) return `${String(year)}-х гг.`
  const before = [day, month === undefined ? undefined : months[month - 1]]
  return [...before.filter((part) => part !== undefined), String(year), 'г.'].join(' ')
}

function english({ year, month, day, decade }: DateParts): string {
  if (decade) return `the ${String(year)}s`
  const before = [day, month === undefined ? undefined : monthNames.en[month - 1]]
  return [...before.filter((part) => part !== undefined), String(year)].join(' ')
}
