import type { Document, Filter } from 'mongodb'

import type { FacetCondition, FacetRange, ListQuery, Selection, SortBy } from './store.ts'

/** A stage or a filter that MongoDB reads; built here from checked values alone. */
type Stage = Document

/** Editions whose consent has not run out; absent or null means that they need none. */
export const inConsent = (now: Date): Filter<Document> => ({
  $or: [{ consentUntil: null }, { consentUntil: { $gt: now.toISOString() } }],
})

const within = ({ from, to }: Omit<FacetRange, 'also'>): Filter<Document> => ({
  facets: { $elemMatch: { $gte: from, $lte: to } },
})

const meeting = (condition: FacetCondition): Filter<Document> =>
  'anyOf' in condition
    ? { facets: { $in: [...condition.anyOf] } }
    : {
        $or: condition.anyWithin.map(({ also, ...own }) =>
          also ? { $and: [within(own), within(also)] } : within(own),
        ),
      }

const ofType = ({ type, locales }: Selection): Filter<Document> => ({
  type,
  locale: locales.length === 1 ? locales[0] : { $in: [...locales] },
  sortKey: { $gt: '' },
})

const allOf = (conditions: readonly Filter<Document>[]): Filter<Document> =>
  conditions.length === 0 ? {} : { $and: [...conditions] }

/**
 * Keeps each document once, in the first locale in which it is live, and only then filters by the
 * facets of that locale.
 */
const firstLive = (selection: Selection): Stage[] => [
  { $match: allOf([ofType(selection), inConsent(selection.now)]) },
  { $project: { snapshot: 0, published: 0, searchText: 0 } },
  { $addFields: { place: { $indexOfArray: [[...selection.locales], '$locale'] } } },
  { $sort: { documentId: 1, place: 1 } },
  { $group: { _id: '$documentId', edition: { $first: '$$ROOT' } } },
  { $replaceRoot: { newRoot: '$edition' } },
  { $match: allOf(selection.facets.map(meeting)) },
]

/** The stages that reduce the collection to a selection's editions. */
export const selected = (selection: Selection): Stage[] =>
  selection.locales.length > 1
    ? firstLive(selection)
    : [
        {
          $match: allOf([
            ofType(selection),
            ...selection.facets.map(meeting),
            inConsent(selection.now),
          ]),
        },
      ]

/**
 * MongoDB sorts missing values first; these columns get a flag before them that sorts those last.
 */
const MAY_LACK: readonly string[] = ['sortDate', 'sortOrder']

const lacks = ({ column, descending }: SortBy): boolean => !descending && MAY_LACK.includes(column)

/** The stages that put a selection in order and cut its page. */
export const paged = ({ sort, limit, offset }: ListQuery): Stage[] => {
  const flags = sort
    .filter(lacks)
    .map(({ column }) => [`lacks_${column}`, { $lte: [`$${column}`, null] }] as const)
  const keys = sort.flatMap((key): [string, 1 | -1][] => {
    const order: [string, 1 | -1] = [key.column, key.descending ? -1 : 1]
    return lacks(key) ? [[`lacks_${key.column}`, 1], order] : [order]
  })
  return [
    ...(flags.length > 0 ? [{ $addFields: Object.fromEntries(flags) }] : []),
    { $sort: { ...Object.fromEntries(keys), _id: sort.at(-1)?.descending ? -1 : 1 } },
    { $skip: offset },
    { $limit: limit },
  ]
}
