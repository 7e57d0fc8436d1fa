import { z } from 'zod'

import { type ContentType, text, url } from '../../src/contract/index.ts'
import type { DeskHalf } from '../../src/editions/index.ts'

const contract = z.strictObject({
  quickExitUrl: url().nullable(),
  notice: text().nullable(),
  steps: z.array(z.strictObject({ text: text() })),
})

/** What protects a visitor whose screen or phone others see: a quick exit, and advice. */
export const safety: ContentType<DeskHalf, typeof contract> = {
  kind: 'global',
  slug: 'safety',
  contract,
  contractVersion: 1,
  workflow: 'safeguarded',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: () => ({ title: '' }),
  filters: {},
  vocabulary: {},
  searchTexts: ({ notice, steps }) => [notice, ...steps.map((step) => step.text)],
  desk: () => import('./desk.ts'),
}
