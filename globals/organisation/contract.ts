import { z } from 'zod'

import { day, partialDate, text } from '#shared/contract/index.ts'

/** What the public gets of the organization, field by field. */
export const contract = z.strictObject({
  name: text().nullable(),
  acronym: text().nullable(),
  alternateName: text().nullable(),
  founded: partialDate().nullable(),
  joinedUn: day().nullable(),
  headquarters: text().nullable(),
  mandate: text().nullable(),
  principle: text().nullable(),
  aims: z.array(z.strictObject({ text: text() })),
})
