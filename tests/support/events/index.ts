import type { CollectionType } from '#desk/editions/index.ts'
import { byDate, byValue } from '#shared/contract/index.ts'
import { contract } from './contract.ts'
import { eventKinds } from './enumerations.ts'

/** What takes place: trainings and meetings. */
export const events: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'events',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'date',
  sortKeys: ({ title, date }) => ({ title, date }),
  filters: {
    date: byDate(({ date }) => date),
    kind: byValue(({ kind }) => kind, eventKinds.values),
  },
  vocabulary: { kind: eventKinds },
  searchTexts: ({ title }) => [title],
  desk: () => import('./desk.ts'),
}
