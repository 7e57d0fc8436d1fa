import type { FlattenedField } from 'payload'

import { formRules } from '#desk/access/formRules.ts'
import type { Label } from '#shared/localization/index.ts'
import { isInstant, isObject } from '#shared/values/index.ts'
import { mostCharacters, mostValues, valueRules } from './queryRules.ts'

/**
 * Checks an operator's value: returns what is wrong, or undefined if both databases understand it.
 */
export type ValueRule = (value: unknown) => Label | undefined

/** Most characters of a searched text: SQLite refuses longer patterns. */
const SEARCHED = 500

/** Most values of a list: SQLite binds at most some thousands. */
const LISTED = 500

const isScalar = (value: unknown): boolean =>
  value === null || ['boolean', 'number', 'string'].includes(typeof value)

const hasNul = (value: unknown): boolean => typeof value === 'string' && value.includes('\0')

/**
 * Whether a value means null, as REST writes it and as the admin's filters send an emptied field.
 */
const isNothing = (value: unknown): boolean => value === null || value === 'null' || value === ''

const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value))

const isTruth = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false'

const text: ValueRule = (value) => {
  if (!isScalar(value)) return valueRules.scalar
  return hasNul(value) ? valueRules.nul : undefined
}

const number: ValueRule = (value) =>
  isNothing(value) || isNumber(value) ? undefined : valueRules.number

const instant: ValueRule = (value) =>
  isNothing(value) || isInstant(typeof value === 'number' ? new Date(value) : value)
    ? undefined
    : valueRules.date

const truth: ValueRule = (value) =>
  isNothing(value) || isTruth(value) ? undefined : valueRules.truth

const exists: ValueRule = (value) => (isTruth(value) ? undefined : formRules.truth)

const searched: ValueRule = (value) => {
  if (typeof value !== 'string') return formRules.text
  if (value.length > SEARCHED) return mostCharacters(SEARCHED)
  return text(value)
}

/** Applies a rule to each value of a list, which REST may send as a text with commas. */
const each =
  (rule: ValueRule): ValueRule =>
  (value) => {
    const items: unknown = typeof value === 'string' ? value.split(',') : value
    if (!Array.isArray(items)) return formRules.list
    if (items.length > LISTED) return mostValues(LISTED)
    return items.map(rule).find((problem) => problem !== undefined)
  }

const oneOrEach =
  (rule: ValueRule): ValueRule =>
  (value) =>
    Array.isArray(value) ? each(rule)(value) : rule(value)

/** A relation to several types is compared with a type and an id; SQLite knows nothing else. */
const target: ValueRule = (value) =>
  isObject(value) && typeof value['relationTo'] === 'string' && isScalar(value['value'])
    ? (text(value['relationTo']) ?? text(value['value']))
    : valueRules.target

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
    ? { equals: target, exists }
    : { ...equality(text), contains: oneOrEach(text), like: searched }

/**
 * The operators that a field can be filtered with, each with the rule for its value. Operators that
 * only one of the databases supports (`all`, and geographic ones) are left out.
 * @param field undefined where Payload is to refuse a missing field
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
