import { z } from 'zod'

import { reference, richText, seo, text } from '#shared/contract/index.ts'

/** What the public gets of a page, field by field. */
export const contract = z.strictObject({
  title: text(),
  body: richText(),
  parent: reference('pages').nullable(),
  order: z.int().nullable(),
  seo: seo(),
})
