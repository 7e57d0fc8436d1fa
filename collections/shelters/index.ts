import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byReference,
  byValue,
  languages,
  reference,
  richText,
  seo,
  text,
} from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'
import { populations } from '../populations.ts'
import { shelterStates } from './enumerations.ts'

const contract = z.strictObject({
  name: text(),
  summary: text(),
  body: richText().nullable(),
  serves: z.array(populations.schema).min(1),
  services: z.array(reference('services')),
  /** An oblast at the finest, and null unless safeguarding said otherwise. */
  region: reference('places').nullable(),
  /** Whom to call: a shelter is reached through hotlines alone. */
  referral: z.array(reference('hotlines')).min(1),
  languages: z.array(languages.schema),
  intake: text().nullable(),
  state: shelterStates.schema.nullable(),
  seo: seo(),
})

/** Shelters, without a word of where they are: no address, no map, no phone of their own. */
export const shelters: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'shelters',
  contract,
  contractVersion: 1,
  workflow: 'safeguarded',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ name }) => ({ title: name }),
  filters: {
    serves: byValue(({ serves }) => serves, populations.values),
    service: byReference('services', ({ services }) => services),
    region: byReference('places', ({ region }) => region),
    referral: byReference('hotlines', ({ referral }) => referral),
    language: byValue((shelter) => shelter.languages, languages.values),
    state: byValue(({ state }) => state, shelterStates.values),
  },
  vocabulary: { serves: populations, languages, state: shelterStates },
  searchTexts: ({ name, summary, intake, body }) => [
    name,
    summary,
    intake,
    body && richTextText(body),
  ],
  desk: () => import('./desk.ts'),
}
