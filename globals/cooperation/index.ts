import type { GlobalType } from '#desk/editions/index.ts'
import { contract } from './contract.ts'

/** The cooperation with the country: its figures and the agreements that it rests on. */
export const cooperation: GlobalType<typeof contract> = {
  kind: 'global',
  slug: 'cooperation',
  contract,
  contractVersion: 2,
  workflow: 'reviewed',
  vocabulary: {},
  searchTexts: ({ intro, totals, legalBasis }) => [
    intro,
    ...legalBasis.map(({ title }) => title),
    ...totals.map(({ label }) => label),
  ],
  desk: () => import('./desk.ts'),
}
