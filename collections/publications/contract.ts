import { z } from 'zod'

import { media, reference, seo, text } from '#shared/contract/index.ts'
import { publicationKinds } from './enumerations.ts'

/** What the public gets of a publication, field by field. */
export const contract = z.strictObject({
  title: text(),
  summary: text(),
  file: media().nullable(),
  year: z.int().nullable(),
  kind: publicationKinds.schema.nullable(),
  programmes: z.array(reference('programmes')),
  seo: seo(),
})
