import type { PublicCollection } from '#shared/contract/index.ts'
import type { SortBy, SortColumn } from '../store/index.ts'
import { type Parameters, readKnown } from './parameters.ts'

const columns: ReadonlyMap<string, SortColumn> = new Map([
  ['date', 'sortDate'],
  ['order', 'sortOrder'],
  ['title', 'sortTitle'],
  // the API's names of the first and the last publish differ from the edition's columns
  ['publishedAt', 'firstPublishedAt'],
  ['updatedAt', 'publishedAt'],
])

const withoutSign = (name: string): string => name.replace(/^-/, '')

const known = [...columns.keys()].flatMap((name) => [name, `-${name}`])

/** A type's own order: newest first by date, else by `order` and title. */
export const defaultSort = ({ defaultSort }: Pick<PublicCollection, 'defaultSort'>): SortBy[] => [
  { column: 'sortKey', descending: defaultSort === 'date' },
]

/** Whether a sort is the same as the type's default order, which ends with the title as well. */
const isOwn = (names: readonly string[], { defaultSort }: PublicCollection): boolean =>
  names.length === 1 && names[0] === (defaultSort === 'date' ? '-date' : 'order')

/** Reads `sort=-date,title`; without it the type's own order. */
export function readSort(parameters: Parameters, type: PublicCollection): SortBy[] {
  const names = readKnown(parameters, 'sort', known)
  const keys = parameters.values.get('sort')?.split(',').map(withoutSign) ?? []
  if (new Set(keys).size < keys.length)
    parameters.report('sort', '“sort” names the same key twice.')
  if (!names || names.length === 0 || isOwn(names, type)) return defaultSort(type)
  return names.flatMap((name): SortBy[] => {
    const column = columns.get(withoutSign(name))
    return column ? [{ column, descending: name.startsWith('-') }] : []
  })
}
