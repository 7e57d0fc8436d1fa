import type { CollectionType } from '#desk/editions/index.ts'
import { byDate, byReference, byValue, countries } from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'
import { contract } from './contract.ts'
import { countryRoles, partnerRoles, programmeStates, themes } from './enumerations.ts'

/** What the mission does: each programme with its partners, countries, results and projects. */
export const programmes: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'programmes',
  contract,
  contractVersion: 2,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ title, order, startedOn }) => ({ title, order, date: startedOn?.start ?? null }),
  filters: {
    state: byValue(({ state }) => state, programmeStates.values),
    theme: byValue((entry) => entry.themes, themes.values),
    country: byValue((entry) => entry.countries.map(({ country }) => country), countries.values),
    partner: byReference('partners', (entry) => entry.partners.map(({ partner }) => partner)),
    funder: byReference('partners', ({ partners, projects }) => [
      ...partners.filter(({ role }) => role === 'funder').map(({ partner }) => partner),
      ...projects.flatMap(({ funder }) => funder ?? []),
    ]),
    service: byReference('services', ({ services }) => services),
    parent: byReference('programmes', ({ parent }) => parent),
    startedOn: byDate(({ startedOn }) => startedOn?.start),
    endedOn: byDate(({ endedOn }) => endedOn?.end),
  },
  vocabulary: {
    state: programmeStates,
    themes,
    'partners.role': partnerRoles,
    'countries.country': countries,
    'countries.role': countryRoles,
  },
  searchTexts: ({ title, summary, body, results, projects }) => [
    title,
    summary,
    richTextText(body),
    ...projects.flatMap((project) => [project.title, project.description]),
    ...results.map(({ label }) => label),
  ],
  desk: () => import('./desk.ts'),
}
