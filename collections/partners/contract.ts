import { z } from 'zod'

import { countries, media, seo, text, url } from '#shared/contract/index.ts'
import { partnerKinds } from './enumerations.ts'

/** What the public gets of a partner, field by field. */
export const contract = z.strictObject({
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
