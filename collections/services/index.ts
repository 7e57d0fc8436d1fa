import type { CollectionType } from '#desk/editions/index.ts'
import { byReference, byValue, languages } from '#shared/contract/index.ts'
import { contract } from './contract.ts'
import { serviceGroups, serviceStates } from './enumerations.ts'

/** The help that people are given: return, rehabilitation, reintegration, information, prevention. */
export const services: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'services',
  contract,
  contractVersion: 2,
  workflow: 'safeguarded',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ title, order }) => ({ title, order }),
  filters: {
    group: byValue(({ group }) => group, serviceGroups.values),
    state: byValue(({ state }) => state, serviceStates.values),
    language: byValue((service) => service.languages, languages.values),
    hotline: byReference('hotlines', ({ hotlines }) => hotlines),
  },
  vocabulary: { group: serviceGroups, state: serviceStates, languages },
  searchTexts: ({ title, summary, eligibility }) => [title, summary, eligibility],
  desk: () => import('./desk.ts'),
}
