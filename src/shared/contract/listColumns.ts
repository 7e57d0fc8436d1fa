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

/** Stands in for the list settings of a global, which is in no list. */
const unlisted: Pick<PublicCollection, 'defaultSort' | 'filters' | 'sortKeys'> = {
  defaultSort: 'order',
  filters: {},
  sortKeys: () => ({ title: '' }),
}

/**
 * The values by which lists find and sort an entry.
 * @param entry parsed by the type's contract
 * @param locale decides the alphabet that titles are sorted by
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
