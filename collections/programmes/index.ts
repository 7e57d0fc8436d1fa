import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byDate,
  byReference,
  byValue,
  countries,
  media,
  partialDate,
  reference,
  richText,
  seo,
  text,
} from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'
import { countryRoles, partnerRoles, programmeStates, themes } from './enumerations.ts'

const contract = z.strictObject({
  title: text(),
  summary: text(),
  body: richText(),
  state: programmeStates.schema.nullable(),
  startedOn: partialDate().nullable(),
  endedOn: partialDate().nullable(),
  themes: z.array(themes.schema),
  partners: z.array(
    z.strictObject({ partner: reference('partners'), role: partnerRoles.schema.nullable() }),
  ),
  countries: z.array(
    z.strictObject({ country: countries.schema, role: countryRoles.schema.nullable() }),
  ),
  results: z.array(
    z.strictObject({
      label: text(),
      value: z.number().nullable(),
      unit: text().nullable(),
      period: partialDate().nullable(),
    }),
  ),
  projects: z.array(
    z.strictObject({
      title: text(),
      description: text().nullable(),
      period: partialDate().nullable(),
      funder: reference('partners').nullable(),
    }),
  ),
  services: z.array(reference('services')),
  parent: reference('programmes').nullable(),
  cover: media().nullable(),
  gallery: z.array(media()),
  order: z.int().nullable(),
  seo: seo(),
})

/** What the mission does: each programme with its partners, countries, results and projects. */
export const programmes: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'programmes',
  contract,
  contractVersion: 1,
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
