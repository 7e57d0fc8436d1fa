import { z } from 'zod'

import {
  countries,
  media,
  partialDate,
  reference,
  richText,
  seo,
  text,
} from '#shared/contract/index.ts'
import { countryRoles, partnerRoles, programmeStates, themes } from './enumerations.ts'

/** What the public gets of a programme, field by field. */
export const contract = z.strictObject({
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
