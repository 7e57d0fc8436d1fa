import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byValue,
  countries,
  media,
  seo,
  text,
  url,
} from '#shared/contract/index.ts'
import { partnerKinds } from './enumerations.ts'

const contract = z.strictObject({
  name: text(),
  acronym: text().nullable(),
  kind: partnerKinds.schema.nullable(),
  /** ISO 3166-1 alpha-2. */
  country: countries.schema.nullable(),
  website: url().nullable(),
  logo: media().nullable(),
  order: z.number().nullable(),
  seo: seo(),
})

/** Whom the mission works with: governments, donors, UN organizations, NGOs and banks. */
export const partners: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'partners',
  contract,
  contractVersion: 1,
  workflow: 'simple',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: ({ name, order }) => ({ title: name, order }),
  filters: {
    kind: byValue(({ kind }) => kind, partnerKinds.values),
    country: byValue(({ country }) => country, countries.values),
  },
  vocabulary: { kind: partnerKinds, country: countries },
  searchTexts: ({ name, acronym }) => [name, acronym],
  desk: () => import('./desk.ts'),
}
