import { z } from 'zod'

import { partialDate, reference, seo, source, text } from '#shared/contract/index.ts'
import { milestoneKinds } from './enumerations.ts'

/** What the public gets of a milestone, field by field. */
export const contract = z.strictObject({
  title: text(),
  date: partialDate(),
  description: text().nullable(),
  kind: milestoneKinds.schema.nullable(),
  programme: reference('programmes').nullable(),
  source: source().nullable(),
  seo: seo(),
})
