import { type Locale, collationKey } from '#shared/localization/index.ts'
import type { PublicCollection, SortKeys } from './contentType.ts'

/** Larger orders count as this one, since the key has a fixed width. */
const MOST = 999_999_999

/**
 * Separates the parts of a key. It sorts before all their characters, so that a shorter part comes
 * first.
 */
const GAP = ' '

/** Stands for a missing order; sorts after every order that is set. */
const NO_ORDER = '~'

const orderKey = (order: number | null | undefined): string => {
  if (order === null || order === undefined || Number.isNaN(order)) return NO_ORDER
  const bounded = Math.min(MOST, Math.max(-MOST, order))
  return (bounded + MOST + 1).toFixed(6).padStart(17, '0')
}

/**
 * A text that sorts entries in their type's default order when a database compares bytes. Read it
 * descending for `date` types (newest first, entries without a date last), ascending for `order`
 * types (by order, entries without one last, then by title).
 * @param type whose default order
 * @param keys of one entry
 * @param locale decides the alphabet that titles are sorted by
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
