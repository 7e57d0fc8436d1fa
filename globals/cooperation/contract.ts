import { z } from 'zod'

import { day, partialDate, reference, text } from '#shared/contract/index.ts'

/** What the public gets of the cooperation, field by field. */
export const contract = z.strictObject({
  intro: text().nullable(),
  totals: z.array(
    z.strictObject({
      label: text(),
      value: z.number().nullable(),
      unit: text().nullable(),
      since: partialDate().nullable(),
      asOf: partialDate().nullable(),
    }),
  ),
  legalBasis: z.array(
    z.strictObject({
      title: text(),
      signedOn: day().nullable(),
      signedAt: reference('places').nullable(),
      inForceOn: day().nullable(),
    }),
  ),
})
