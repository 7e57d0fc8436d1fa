import { type Label, type Locale, displayDay, monthNames } from '#shared/localization/index.ts'
import { displayOpenPeriod } from './displayOpenPeriod.ts'
import type { PartialDate } from './partialDate.ts'
import { type DateParts, OPEN, firstDay, parseParts } from './parts.ts'

const russianGenitiveMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

const around: Label = { ky: 'болжол менен ', ru: 'около ', en: 'around ' }
const about: Label = { ky: 'болжол менен ', ru: 'примерно ', en: 'around ' }

/**
 * Shows a valid partial date in a language, at its own precision and no finer: `2019-ж., май`,
 * `2007–2009 гг.`, `around 2000`, `since 2010`.
 */
export function displayPartialDate({ value, end, precision }: PartialDate, locale: Locale): string {
  const from = parseParts(value)
  const to = end === value ? null : parseParts(end)
  const known = precision !== 'approximate'
  if (from !== null && to !== null) {
    // "около" requires the genitive, for which a Russian range of months or days has no good form.
    const range = displayRange(from, to, locale)
    return known ? range : about[locale] + range
  }
  if (value === OPEN || end === OPEN) {
    const open = displayOpenPeriod({ from, to, about: known ? '' : about[locale] }, locale)
    if (open !== null) return open
  }
  if (from === null) return value
  return known ? displayParts(from, locale) : displayAround(from, locale)
}

function displayAround(parts: DateParts, locale: Locale): string {
  const { year, month, day, decade } = parts
  if (decade) {
    const first = String(year)
    const words = { ky: `${first}-жылдар`, ru: `${first}-х гг.`, en: `the ${first}s` }
    return around[locale] + words[locale]
  }
  if (locale === 'ru' && month !== undefined && day === undefined)
    return `${around.ru}${russianGenitiveMonths[month - 1] ?? ''} ${String(year)} г.`
  return around[locale] + displayParts(parts, locale)
}

function displayRange(from: DateParts, to: DateParts, locale: Locale): string {
  if ([from, to].some(({ month, decade }) => month !== undefined || decade))
    return `${displayParts(from, locale)} – ${displayParts(to, locale)}`
  const years = `${String(from.year)}–${String(to.year)}`
  return { ky: `${years}-жж.`, ru: `${years} гг.`, en: years }[locale]
}

function displayParts(parts: DateParts, locale: Locale): string {
  if (parts.day !== undefined) return displayDay(firstDay(parts), locale)
  const year = String(parts.year)
  if (parts.decade) return { ky: `${year}-жылдар`, ru: `${year}-е гг.`, en: `${year}s` }[locale]
  if (parts.month === undefined) return { ky: `${year}-ж.`, ru: `${year} г.`, en: year }[locale]
  const month = monthNames[locale][parts.month - 1] ?? ''
  return { ky: `${year}-ж., ${month}`, ru: `${month} ${year} г.`, en: `${month} ${year}` }[locale]
}
