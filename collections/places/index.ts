import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byReference,
  byValue,
  reference,
  seo,
  text,
} from '#shared/contract/index.ts'
import { placeKinds } from './enumerations.ts'

const contract = z.strictObject({
  name: text(),
  otherNames: text().nullable(),
  kind: placeKinds.schema.nullable(),
  parent: reference('places').nullable(),
  /** ISO 3166-2, of a country ISO 3166-1 alpha-2. */
  isoCode: text().nullable(),
  seo: seo(),
})

/** The country, its oblasts and cities: where a hotline answers. Never where a shelter is. */
export const places: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'places',
  contract,
  contractVersion: 1,
  workflow: 'simple',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: ({ name }) => ({ title: name }),
  filters: {
    kind: byValue(({ kind }) => kind, placeKinds.values),
    parent: byReference('places', ({ parent }) => parent),
    isoCode: byValue(({ isoCode }) => isoCode),
  },
  vocabulary: { kind: placeKinds },
  searchTexts: ({ name, otherNames, isoCode }) => [name, otherNames, isoCode],
  desk: () => import('./desk.ts'),
}
