import type { CollectionType } from '#desk/editions/index.ts'
import { byReference, byValue, languages } from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'
import { populations } from '../populations.ts'
import { contract } from './contract.ts'
import { shelterStates } from './enumerations.ts'

/** Shelters, without a word of where they are: no address, no map, no phone of their own. */
export const shelters: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'shelters',
  contract,
  contractVersion: 2,
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
