import { type Locale, collationKey } from '#shared/localization/index.ts'
import type { PublicCollection, SortKeys } from './contentType.ts'

/** Beyond it orders are as good as this: the key has a fixed width. */
const MOST = 999_999_999

/** Between the parts of a key; lower than all that parts are made of, so that a shorter part comes first. */
const GAP = ' '

/** After every order that was set. */
const NO_ORDER = '~'

const orderKey = (order: number | null | undefined): string => {
  if (order === null || order === undefined || Number.isNaN(order)) return NO_ORDER
  const bounded = Math.min(MOST, Math.max(-MOST, order))
  return (bounded + MOST + 1).toFixed(6).padStart(17, '0')
}

/**
 * A type's default order as one text that any database sorts by its bytes. Read it descending for
 * `date` types (newest first, what has no date last), ascending for `order` types (by order, what
 * has none last, then by title).
 * @param type whose default order
 * @param keys of one entry
 * @param locale whose alphabet the title follows
 * @returns printable ASCII, never empty
 */
export function sortKeyOf(
  { defaultSort }: Pick<PublicCollection, 'defaultSort'>,
  keys: SortKeys,
  locale: Locale,
): string {
  const first = defaultSort === 'date' ? (keys.date ?? '') : orderKey(keys.order)
  return first + GAP + collationKey(keys.title, locale)
}
