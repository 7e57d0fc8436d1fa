import type { Label } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import { messages } from './messages.ts'
import { type PartialDate, type Precision, isEmptyPartialDate, isPrecision } from './partialDate.ts'
import { type DateParts, OPEN, firstDay, lastDay, parseParts } from './parts.ts'

/** A broken rule: the sub-field it belongs to, and what to say to a person. */
export interface PartialDateProblem {
  field: keyof PartialDate
  message: Label
}

/**
 * Checks a partial date as it came from a form or an API.
 * @param date anything; a date of which nothing is said is no problem
 * @returns every broken rule, at most one for each sub-field
 */
export function validatePartialDate(date: unknown): PartialDateProblem[] {
  if (isEmptyPartialDate(date)) return []
  const { value, end, precision } = isObject(date) ? date : {}
  if (!isPrecision(precision)) return [{ field: 'precision', message: messages.noPrecision }]
  const problems: PartialDateProblem[] = []
  const beginning = problemOfValue(value, precision)
  if (beginning !== null) problems.push({ field: 'value', message: beginning })
  const ending = problemOfEnd(end, value, precision)
  if (ending !== null) problems.push({ field: 'end', message: ending })
  return problems
}

/** Whether a partial date is complete and follows every rule. */
export function isPartialDate(date: unknown): date is PartialDate {
  return !isEmptyPartialDate(date) && validatePartialDate(date).length === 0
}

function problemOfValue(value: unknown, precision: Precision): Label | null {
  if (isMissing(value)) return messages.noValue
  if (value === OPEN && mayEnd(precision)) return null
  const parts = parseParts(value)
  if (parts === null) return messages.notADate
  if (precision === 'day') return parts.day === undefined ? messages.notADay : null
  if (precision === 'month')
    return parts.month === undefined || parts.day !== undefined ? messages.notAMonth : null
  if (precision === 'year') return isYear(parts) ? null : messages.notAYear
  if (precision === 'decade') return parts.decade ? null : messages.notADecade
  return null
}

const isYear = ({ month, decade }: DateParts): boolean => month === undefined && !decade

/** Whether dates of a precision may have an end. */
export const mayEnd = (precision: Precision): boolean =>
  precision === 'range' || precision === 'approximate'

function problemOfEnd(end: unknown, value: unknown, precision: Precision): Label | null {
  if (isMissing(end)) {
    const isNeeded = precision === 'range' || (precision === 'approximate' && value === OPEN)
    return isNeeded ? messages.noEnd : null
  }
  if (!mayEnd(precision)) return messages.unexpectedEnd
  if (end === OPEN) return value === OPEN ? messages.bothOpen : null
  const from = parseParts(value)
  const to = parseParts(end)
  if (to === null) return messages.notADate
  // Full days compare as texts. `end` counts to its last day, so "from May 2007 to 2007" is valid.
  return from !== null && lastDay(to) < firstDay(from) ? messages.endBeforeStart : null
}

function isMissing(text: unknown): boolean {
  return text === undefined || text === null || text === ''
}
