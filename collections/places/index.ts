import type { CollectionType } from '#desk/editions/index.ts'
import { byCode, byReference, byValue } from '#shared/contract/index.ts'
import { contract } from './contract.ts'
import { placeKinds } from './enumerations.ts'

/**
 * The country, its oblasts and cities. A place says where a hotline answers, never where a shelter
 * is.
 */
export const places: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'places',
  contract,
  contractVersion: 2,
  workflow: 'simple',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: ({ name }) => ({ title: name }),
  filters: {
    kind: byValue(({ kind }) => kind, placeKinds.values),
    parent: byReference('places', ({ parent }) => parent),
    isoCode: byCode(({ isoCode }) => isoCode, 'upper'),
  },
  vocabulary: { kind: placeKinds },
  searchTexts: ({ name, otherNames, isoCode }) => [name, otherNames, isoCode],
  desk: () => import('./desk.ts'),
}
