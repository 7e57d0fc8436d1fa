import type { CollectionType } from '#desk/editions/index.ts'
import { byReference, byValue, languages } from '#shared/contract/index.ts'
import { populations } from '../populations.ts'
import { contract } from './contract.ts'
import {
  channelCosts,
  channelKinds,
  hotlineStates,
  hoursKinds,
  numberKinds,
  reachableFrom,
  weekdays,
} from './enumerations.ts'

/** Phone lines and other channels for help, each verified or shown without a number. */
export const hotlines: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'hotlines',
  contract,
  contractVersion: 2,
  workflow: 'safeguarded',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ name }) => ({ title: name }),
  filters: {
    place: byReference('places', ({ places }) => places),
    operator: byReference('partners', ({ operator }) => operator),
    serves: byValue(({ serves }) => serves, populations.values),
    channel: byValue(({ channels }) => channels.map(({ kind }) => kind), channelKinds.values),
    cost: byValue(({ channels }) => channels.map(({ cost }) => cost), channelCosts.values),
    language: byValue(({ channels }) => channels.flatMap((one) => one.languages), languages.values),
    reachableFrom: byValue(
      ({ channels }) => channels.flatMap((one) => one.reachableFrom),
      reachableFrom.values,
    ),
    reachable: byValue(({ reachable }) => String(reachable), ['true', 'false']),
    state: byValue(({ state }) => state, hotlineStates.values),
  },
  vocabulary: {
    serves: populations,
    kind: channelKinds,
    numberKind: numberKinds,
    cost: channelCosts,
    reachableFrom,
    languages,
    hours: hoursKinds,
    days: weekdays,
    state: hotlineStates,
  },
  searchTexts: ({ name, summary, channels }) => [
    name,
    summary,
    ...channels.flatMap(({ label, value }) => [label, value]),
  ],
  verified: true,
  desk: () => import('./desk.ts'),
}
