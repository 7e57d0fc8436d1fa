import type { FlattenedField, PayloadRequest } from 'payload'

import { localeRefusal, malformed } from '#desk/access/refusals.ts'
import { locales } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import { fieldAt } from './fieldAt.ts'
import { operatorsOf } from './operators.ts'

/** What is asked, and in which request. */
export interface Asked {
  readonly req: Pick<PayloadRequest, 'locale' | 'payload'>
  /** Flattened fields of the collection or global; unset where there are none to be asked about. */
  readonly fields?: readonly FlattenedField[] | undefined
}

/** How deep `and` and `or` may lie in one another: the admin writes two. */
const DEEPEST = 8

/** A path as a person or a program may write one; `isPlainName` looks at its parts. */
const PATH = /^\w+(?:\.\w+)*$/

/** `_id` is MongoDB's own name, which Payload takes for `id` and SQLite does not have. */
const isPlainName = (name: string): boolean => name !== '_id' && !(name in Object.prototype)

/** Whether a text is a path at all, and leads to nothing that every JavaScript object has. */
export const isPath = (path: string): boolean =>
  PATH.test(path) && path.split('.').every(isPlainName) && isPlainName(path)

/**
 * Refuses a `where` that one of the databases would fail on, or that they would understand
 * differently: lists that are none, operators that the field's kind does not know, values of another
 * form. A path that leads nowhere is left to Payload, which names it in its own refusal.
 * @param at where the condition stands in the request
 * @throws KerbenError `bad_request` (400) naming the path and the operator
 */
export function checkWhere(asked: Asked, where: unknown, at = 'where', depth = 0): void {
  if (!isObject(where)) throw malformed(at, 'has to be an object of conditions')
  if (depth > DEEPEST) throw malformed(at, `has at most ${String(DEEPEST)} levels`)
  for (const [path, condition] of Object.entries(where)) {
    const here = `${at}.${path}`
    if (['and', 'or'].includes(path.toLowerCase())) {
      if (!Array.isArray(condition)) throw malformed(here, 'has to be a list of conditions')
      for (const [index, part] of condition.entries())
        checkWhere(asked, part, `${here}.${String(index)}`, depth + 1)
    } else checkCondition(asked, path, condition, here)
  }
}

function checkCondition(asked: Asked, path: string, condition: unknown, at: string): void {
  if (!isPath(path)) throw malformed(at, 'is no path of a field')
  if (!isObject(condition)) throw malformed(at, 'has to name an operator')
  const rules = operatorsOf(askedField(asked, path, at))
  for (const [operator, value] of Object.entries(condition)) {
    const rule = Object.hasOwn(rules, operator) ? rules[operator] : undefined
    if (!rule) throw malformed(`${at}.${operator}`, 'is no operator that this field knows')
    const problem = rule(value)
    if (problem) throw malformed(`${at}.${operator}`, problem)
  }
}

/**
 * The field that a path of a question leads to; undefined where Payload is to say that there is none.
 * @throws KerbenError `bad_request` (400) below what is kept as one value; `locale` (400) for a text of
 * a language that is not named, on which Payload fails
 */
export function askedField(
  { fields = [], req }: Asked,
  path: string,
  at: string,
): FlattenedField | undefined {
  const { field, isBelow, isLocalized } = fieldAt(req.payload.collections, fields, path)
  if (isBelow) throw malformed(at, 'is kept as one value, and cannot be asked about')
  if (isLocalized && !req.locale) throw localeRefusal(locales)
  return field
}
