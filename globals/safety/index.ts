import type { GlobalType } from '#desk/editions/index.ts'
import { contract } from './contract.ts'

/** What protects a visitor whose screen or phone others see: a quick exit, and advice. */
export const safety: GlobalType<typeof contract> = {
  kind: 'global',
  slug: 'safety',
  contract,
  contractVersion: 2,
  workflow: 'safeguarded',
  vocabulary: {},
  searchTexts: ({ notice, steps }) => [notice, ...steps.map((step) => step.text)],
  desk: () => import('./desk.ts'),
}
