import { type Label, type Locale, displayDay, monthNames } from '#shared/localization/index.ts'
import type { PartialDate } from './partialDate.ts'
import { type DateParts, firstDay, parseParts } from './parts.ts'

const russianGenitiveMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

const around: Label = { ky: 'болжол менен ', ru: 'около ', en: 'around ' }

/**
 * Shows a valid partial date in a language, at its own precision and no finer: `2019-ж., май`,
 * `2007–2009 гг.`, `around 2000`.
 */
export function displayPartialDate({ value, end, precision }: PartialDate, locale: Locale): string {
  const from = parseParts(value)
  const to = end === value ? null : parseParts(end)
  if (from === null) return value
  const known = precision !== 'approximate'
  if (to === null) return known ? displayParts(from, locale) : displayAround(from, locale)
  const range = displayRange(from, to, locale)
  // "около" requires the genitive, for which a Russian range of months or days has no good form.
  return known ? range : (locale === 'ru' ? 'примерно ' : around[locale]) + range
}

function displayAround(parts: DateParts, locale: Locale): string {
  const { year, month, day } = parts
  if (locale === 'ru' && month !== undefined && day === undefined)
    return `${around.ru}${russianGenitiveMonths[month - 1] ?? ''} ${String(year)} г.`
  return around[locale] + displayParts(parts, locale)
}

function displayRange(from: DateParts, to: DateParts, locale: Locale): string {
  if (from.month !== undefined || to.month !== undefined)
    return `${displayParts(from, locale)} – ${displayParts(to, locale)}`
  const years = `${String(from.year)}–${String(to.year)}`
  return { ky: `${years}-жж.`, ru: `${years} гг.`, en: years }[locale]
}

function displayParts(parts: DateParts, locale: Locale): string {
  if (parts.day !== undefined) return displayDay(firstDay(parts), locale)
  const year = String(parts.year)
  if (parts.month === undefined) return { ky: `${year}-ж.`, ru: `${year} г.`, en: year }[locale]
  const month = monthNames[locale][parts.month - 1] ?? ''
  return { ky: `${year}-ж., ${month}`, ru: `${month} ${year} г.`, en: `${month} ${year}` }[locale]
}
