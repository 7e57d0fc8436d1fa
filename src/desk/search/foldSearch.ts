import type { CollectionBeforeOperationHook, Where, WhereField } from 'payload'

import { searchFold } from '#shared/localization/index.ts'
import { FOLDED } from './foldedField.ts'

/** A character that occurs in no folded text and has no meaning in `LIKE`. */
const NOWHERE = '·'

/** The folded words of a typed text. A text without letters and digits must find nothing. */
const fold = (value: unknown): unknown =>
  typeof value === 'string' ? searchFold(value) || NOWHERE : value

const foldedCondition = (condition: WhereField): WhereField =>
  Object.fromEntries(Object.entries(condition).map(([operator, value]) => [operator, fold(value)]))

/**
 * A `where` with folded searches: conditions on the folded column, and `like` on the collection's
 * title, which the admin's pickers use to search.
 */
export function foldedWhere(where: Where, title: string): Where {
  const conditions = Object.entries(where).map(([name, condition]): Where => {
    if (Array.isArray(condition))
      return { [name]: condition.map((part) => foldedWhere(part, title)) }
    if (name === FOLDED) return { [FOLDED]: foldedCondition(condition) }
    const { like, ...others } = condition
    if (name !== title || typeof like !== 'string') return { [name]: condition }
    const searched: Where = { or: [{ [name]: { like } }, { [FOLDED]: { like: fold(like) } }] }
    return Object.keys(others).length > 0 ? { and: [{ [name]: others }, searched] } : searched
  })
  const [first, ...more] = conditions
  return first && more.length > 0 ? { and: conditions } : (first ?? {})
}

/**
 * A collection's `beforeOperation` hook: folds the search text of lists and pickers.
 * @param title the field that names a document in pickers
 */
export const foldSearch =
  (title: string): CollectionBeforeOperationHook =>
  ({ args, operation }) => {
    if (operation !== 'count' && operation !== 'read') return args
    if (!('where' in args) || !args.where) return args
    return { ...args, where: foldedWhere(args.where, title) }
  }
