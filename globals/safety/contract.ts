import { z } from 'zod'

import { text, url } from '#shared/contract/index.ts'

/** What the public gets of the safety advice, field by field. */
export const contract = z.strictObject({
  quickExitUrl: url().nullable(),
  notice: text().nullable(),
  steps: z.array(z.strictObject({ text: text() })),
})
