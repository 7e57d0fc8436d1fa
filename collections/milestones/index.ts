import type { CollectionType } from '#desk/editions/index.ts'
import { byDate, byReference, byValue } from '#shared/contract/index.ts'
import { contract } from './contract.ts'
import { milestoneKinds } from './enumerations.ts'

/** What happened when: the history of the mission, each date no more precise than it is known. */
export const milestones: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'milestones',
  contract,
  contractVersion: 2,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'date',
  sortKeys: ({ title, date }) => ({ title, date: date.start }),
  filters: {
    date: byDate(({ date }) => date.start),
    kind: byValue(({ kind }) => kind, milestoneKinds.values),
    programme: byReference('programmes', ({ programme }) => programme),
  },
  vocabulary: { kind: milestoneKinds },
  searchTexts: ({ title, description, date }) => [title, description, date.display],
  desk: () => import('./desk.ts'),
}
