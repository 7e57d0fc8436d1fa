import { z } from 'zod'

import { languages, reference, seo, text } from '#shared/contract/index.ts'
import { serviceGroups, serviceStates } from './enumerations.ts'

/** What the public gets of a service, field by field. */
export const contract = z.strictObject({
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
