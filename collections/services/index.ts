import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byReference,
  byValue,
  languages,
  reference,
  seo,
  text,
} from '#shared/contract/index.ts'
import { serviceGroups, serviceStates } from './enumerations.ts'

const contract = z.strictObject({
  title: text(),
  group: serviceGroups.schema,
  summary: text(),
  eligibility: text().nullable(),
  languages: z.array(languages.schema),
  hotlines: z.array(reference('hotlines')),
  state: serviceStates.schema.nullable(),
  order: z.number().nullable(),
  seo: seo(),
})

/** The help that people are given: return, rehabilitation, reintegration, information, prevention. */
export const services: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'services',
  contract,
  contractVersion: 1,
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
