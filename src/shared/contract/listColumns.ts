import { type Locale, collationKey } from '#shared/localization/index.ts'
import type { PublicCollection, PublicType } from './contentType.ts'
import { facetsOf } from './filters.ts'
import { sortKeyOf } from './sortKey.ts'

/** What an edition's row holds for lists: what they filter by, and what they are sorted by. */
export interface ListColumns {
  readonly facets: string[]
  readonly sortKey: string
  readonly sortDate: string | null
  readonly sortOrder: number | null
  readonly sortTitle: string
}

/** How a global is listed: not at all, so that it needs no words to be told from others by. */
const unlisted: Pick<PublicCollection, 'defaultSort' | 'filters' | 'sortKeys'> = {
  defaultSort: 'order',
  filters: {},
  sortKeys: () => ({ title: '' }),
}

/**
 * An entry as lists find and sort it.
 * @param entry parsed by the type's contract
 * @param locale whose alphabet titles follow
 */
export function listColumns(
  type: PublicType,
  entry: Record<string, unknown>,
  locale: Locale,
): ListColumns {
  const { defaultSort, sortKeys, filters } = type.kind === 'collection' ? type : unlisted
  const keys = sortKeys(entry)
  return {
    facets: facetsOf(filters, entry),
    sortKey: sortKeyOf({ defaultSort }, keys, locale),
    sortDate: keys.date ?? null,
    sortOrder: keys.order ?? null,
    sortTitle: collationKey(keys.title, locale),
  }
}
