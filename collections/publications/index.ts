import type { CollectionType } from '#desk/editions/index.ts'
import { byNumber, byReference, byValue } from '#shared/contract/index.ts'
import { contract } from './contract.ts'
import { publicationKinds } from './enumerations.ts'

/** What can be downloaded: the yearly migration profile, reports, guides and forms. */
export const publications: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'publications',
  contract,
  contractVersion: 2,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'order',
  // only lists are sorted by it: the entry shows the year, never this day
  sortKeys: ({ title, year }) => ({ title, date: year === null ? null : `${String(year)}-01-01` }),
  filters: {
    year: byNumber(({ year }) => year),
    kind: byValue(({ kind }) => kind, publicationKinds.values),
    programme: byReference('programmes', ({ programmes }) => programmes),
  },
  vocabulary: { kind: publicationKinds },
  searchTexts: ({ title, summary, year }) => [title, summary, year === null ? null : String(year)],
  desk: () => import('./desk.ts'),
}
