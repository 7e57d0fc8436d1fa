import type { FlattenedField } from 'payload'

import { isObject } from '#shared/values/index.ts'

/** Says what is wrong with an operator's value; undefined for what both databases understand. */
export type ValueRule = (value: unknown) => string | undefined

/** Characters of a text that is searched for: SQLite refuses longer patterns, a search needs fewer. */
const SEARCHED = 500

/** How many values a list may have: SQLite binds no more than some thousands. */
const LISTED = 500

const isScalar = (value: unknown): boolean =>
  value === null || ['boolean', 'number', 'string'].includes(typeof value)

const hasNul = (value: unknown): boolean => typeof value === 'string' && value.includes('\0')

/** As REST writes it, and an emptied field of the admin's filters. */
const isNothing = (value: unknown): boolean => value === null || value === 'null' || value === ''

const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value))

const isInstant = (value: unknown): boolean =>
  (value instanceof Date || typeof value === 'string' || typeof value === 'number') &&
  !Number.isNaN(new Date(value).getTime())

const isTruth = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false'

const text: ValueRule = (value) => {
  if (!isScalar(value)) return 'has to be a text, a number, true, false or null'
  return hasNul(value) ? 'must not hold the character U+0000' : undefined
}

const number: ValueRule = (value) =>
  isNothing(value) || isNumber(value) ? undefined : 'has to be a number, or null'

const instant: ValueRule = (value) =>
  isNothing(value) || isInstant(value) ? undefined : 'has to be a date, or null'

const truth: ValueRule = (value) =>
  isNothing(value) || isTruth(value) ? undefined : 'has to be true, false or null'

const exists: ValueRule = (value) => (isTruth(value) ? undefined : 'has to be true or false')

const searched: ValueRule = (value) => {
  if (typeof value !== 'string') return 'has to be a text'
  if (value.length > SEARCHED) return `has at most ${String(SEARCHED)} characters`
  return text(value)
}

/** Each of a list, which REST may write with commas. */
const each =
  (rule: ValueRule): ValueRule =>
  (value) => {
    const items: unknown = typeof value === 'string' ? value.split(',') : value
    if (!Array.isArray(items)) return 'has to be a list'
    if (items.length > LISTED) return `has at most ${String(LISTED)} values`
    return items.map(rule).find((problem) => problem !== undefined)
  }

const oneOrEach =
  (rule: ValueRule): ValueRule =>
  (value) =>
    Array.isArray(value) ? each(rule)(value) : rule(value)

/** A relation to several types names the type beside the id. */
const target: ValueRule = (value) =>
  isObject(value) && typeof value['relationTo'] === 'string' && isScalar(value['value'])
    ? (text(value['relationTo']) ?? text(value['value']))
    : text(value)

type Rules = Readonly<Record<string, ValueRule>>

const equality = (rule: ValueRule): Rules => ({
  equals: rule,
  not_equals: rule,
  in: each(rule),
  not_in: each(rule),
  exists,
})

const order = (rule: ValueRule): Rules => ({
  greater_than: rule,
  greater_than_equal: rule,
  less_than: rule,
  less_than_equal: rule,
})

const search: Rules = { like: searched, not_like: searched, contains: searched }

const texts: Rules = { ...equality(text), ...order(text), ...search }

const ofRelation = (isPolymorphic: boolean): Rules =>
  isPolymorphic
    ? { ...equality(text), equals: target }
    : { ...equality(text), contains: oneOrEach(text), like: searched }

/**
 * The operators that a field may be asked with, each with the rule of its value. What only one of the
 * databases answers (`all`, and those of places on a map, of which there are none) is not among them.
 * @param field undefined where Payload is to say that there is none
 */
export function operatorsOf(field: FlattenedField | undefined): Rules {
  switch (field?.type) {
    case 'number':
      return { ...equality(number), ...order(number) }
    case 'date':
      return { ...equality(instant), ...order(instant) }
    case 'checkbox':
      return equality(truth)
    case 'relationship':
    case 'upload':
      return ofRelation(Array.isArray(field.relationTo))
    case 'json':
    case 'richText':
      return { exists, ...search }
    case 'array':
    case 'blocks':
    case 'group':
    case 'tab':
      return { exists }
    case 'select':
      return field.hasMany === true ? { ...texts, contains: oneOrEach(searched) } : texts
    default:
      return texts
  }
}
