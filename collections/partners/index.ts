import type { CollectionType } from '#desk/editions/index.ts'
import { byValue, countries } from '#shared/contract/index.ts'
import { contract } from './contract.ts'
import { partnerKinds } from './enumerations.ts'

/** Whom the mission works with: governments, donors, UN organizations, NGOs and banks. */
export const partners: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'partners',
  contract,
  contractVersion: 2,
  workflow: 'simple',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: ({ name, order }) => ({ title: name, order }),
  filters: {
    kind: byValue(({ kind }) => kind, partnerKinds.values),
    country: byValue(({ country }) => country, countries.values),
  },
  vocabulary: { kind: partnerKinds, country: countries },
  searchTexts: ({ name, acronym }) => [name, acronym],
  desk: () => import('./desk.ts'),
}
