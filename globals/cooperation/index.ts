import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import { type ContentType, day, partialDate, reference, text } from '#shared/contract/index.ts'

const contract = z.strictObject({
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

/** The cooperation with the country: its figures and the agreements that it rests on. */
export const cooperation: ContentType<DeskConfig, typeof contract> = {
  kind: 'global',
  slug: 'cooperation',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: () => ({ title: '' }),
  filters: {},
  vocabulary: {},
  searchTexts: ({ intro, totals, legalBasis }) => [
    intro,
    ...legalBasis.map(({ title }) => title),
    ...totals.map(({ label }) => label),
  ],
  desk: () => import('./desk.ts'),
}
