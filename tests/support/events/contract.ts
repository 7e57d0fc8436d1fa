import { z } from 'zod'

import { day, seo, text } from '#shared/contract/index.ts'
import { eventKinds } from './enumerations.ts'

/** What the public gets of an event, field by field. */
export const contract = z.strictObject({
  title: text(),
  date: day(),
  kind: eventKinds.schema.nullable(),
  seo: seo(),
})
