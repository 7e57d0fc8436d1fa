import { z } from 'zod'

import { languages, reference, richText, seo, text } from '#shared/contract/index.ts'
import { populations } from '../populations.ts'
import { shelterStates } from './enumerations.ts'

/** What the public gets of a shelter: no address, no map, no phone of its own, field by field. */
export const contract = z.strictObject({
  name: text(),
  summary: text(),
  body: richText().nullable(),
  serves: z.array(populations.schema).min(1),
  services: z.array(reference('services')),
  /** At most as exact as an oblast; null unless safeguarding allowed a region. */
  region: reference('places').nullable(),
  /** Hotlines to call: a shelter is reached through hotlines only. */
  referral: z.array(reference('hotlines')).min(1),
  languages: z.array(languages.schema),
  intake: text().nullable(),
  state: shelterStates.schema.nullable(),
  seo: seo(),
})
