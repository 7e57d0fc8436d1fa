import type { FlattenedField, PayloadRequest } from 'payload'

import { localeRefusal, malformed } from '#desk/access/refusals.ts'
import { mostLevels } from '#shared/errors/index.ts'
import { isLocale, locales } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import { fieldAt } from './fieldAt.ts'
import { operatorsOf } from './operators.ts'
import { queryRules } from './queryRules.ts'

/** The fields that a query may use, and the request it came in. */
export interface Asked {
  readonly req: Pick<PayloadRequest, 'payload'> & { readonly locale?: string | null | undefined }
  /** Flattened fields of the collection or global; unset where the query may use none. */
  readonly fields?: readonly FlattenedField[] | undefined
}

/** The deepest nesting of `and` and `or`; the admin uses two levels. */
const DEEPEST = 8

/** The form of a path; `isPlainName` checks its parts. */
const PATH = /^\w+(?:\.\w+)*$/

/** `_id` is MongoDB's own name, which Payload takes for `id` and SQLite does not have. */
const isPlainName = (name: string): boolean => name !== '_id' && !(name in Object.prototype)

/** Whether a text has the form of a path and uses no property that all JavaScript objects have. */
export const isPath = (path: string): boolean =>
  PATH.test(path) && path.split('.').every(isPlainName) && isPlainName(path)

/**
 * Refuses a `where` on which one database would fail, or that the two would understand differently:
 * lists of a wrong form, operators that the field does not have, values of another form. Payload
 * itself refuses a path without a field.
 * @param at where the condition is in the request
 * @throws KerbenError `bad_request` (400) naming the path and the operator
 */
export function checkWhere(asked: Asked, where: unknown, at = 'where', depth = 0): void {
  if (!isObject(where)) throw malformed(at, queryRules.conditions)
  if (depth > DEEPEST) throw malformed(at, mostLevels(DEEPEST))
  for (const [path, condition] of Object.entries(where)) {
    const here = `${at}.${path}`
    if (['and', 'or'].includes(path.toLowerCase())) {
      if (!Array.isArray(condition)) throw malformed(here, queryRules.conditionList)
      for (const [index, part] of condition.entries())
        checkWhere(asked, part, `${here}.${String(index)}`, depth + 1)
    } else checkCondition(asked, path, condition, here)
  }
}

function checkCondition(asked: Asked, path: string, condition: unknown, at: string): void {
  if (!isPath(path)) throw malformed(at, queryRules.path)
  if (!isObject(condition)) throw malformed(at, queryRules.operator)
  const rules = operatorsOf(askedField(asked, path, at))
  for (const [operator, value] of Object.entries(condition)) {
    const rule = Object.hasOwn(rules, operator) ? rules[operator] : undefined
    if (!rule) throw malformed(`${at}.${operator}`, queryRules.unknownOperator)
    const problem = rule(value)
    if (problem) throw malformed(`${at}.${operator}`, problem)
  }
}

/**
 * The field at a path of a query; undefined where Payload is to refuse a missing field.
 * @throws KerbenError `bad_request` (400) for a path into a value that is stored as a whole;
 * `locale` (400) for a localized text without the one locale that it is asked about in, on which
 * Payload fails, or the databases differ: of all locales, SQLite finds any and MongoDB none
 */
export function askedField(
  { fields = [], req }: Asked,
  path: string,
  at: string,
): FlattenedField | undefined {
  const { field, isBelow, isLocalized } = fieldAt(req.payload.collections, fields, path)
  if (isBelow) throw malformed(at, queryRules.whole)
  if (isLocalized && !isLocale(req.locale)) throw localeRefusal(locales)
  return field
}
