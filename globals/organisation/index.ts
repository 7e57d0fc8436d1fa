import type { GlobalType } from '#desk/editions/index.ts'
import { contract } from './contract.ts'

/** Who the organization is: its names, its history in short, what it stands for. */
export const organisation: GlobalType<typeof contract> = {
  kind: 'global',
  slug: 'organisation',
  contract,
  contractVersion: 2,
  workflow: 'reviewed',
  vocabulary: {},
  searchTexts: ({ name, acronym, alternateName, mandate, principle, aims }) => [
    name,
    acronym,
    alternateName,
    mandate,
    principle,
    ...aims.map((aim) => aim.text),
  ],
  desk: () => import('./desk.ts'),
}
