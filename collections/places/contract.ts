import { z } from 'zod'

import { reference, seo, text } from '#shared/contract/index.ts'
import { placeKinds } from './enumerations.ts'

/** What the public gets of a place, field by field. */
export const contract = z.strictObject({
  name: text(),
  otherNames: text().nullable(),
  kind: placeKinds.schema.nullable(),
  parent: reference('places').nullable(),
  /** ISO 3166-2, of a country ISO 3166-1 alpha-2. */
  isoCode: text().nullable(),
  seo: seo(),
})
