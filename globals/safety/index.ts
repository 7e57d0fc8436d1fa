import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import { type ContentType, text, url } from '#shared/contract/index.ts'

const contract = z.strictObject({
  quickExitUrl: url().nullable(),
  notice: text().nullable(),
  steps: z.array(z.strictObject({ text: text() })),
})

/** What protects a visitor whose screen or phone others see: a quick exit, and advice. */
export const safety: ContentType<DeskConfig, typeof contract> = {
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
