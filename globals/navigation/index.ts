import type { GlobalType } from '#desk/editions/index.ts'
import { contract } from './contract.ts'

/** The site's menus: each item leads to a document with a page, or to another site. */
export const navigation: GlobalType<typeof contract> = {
  kind: 'global',
  slug: 'navigation',
  contract,
  contractVersion: 2,
  workflow: 'simple',
  vocabulary: {},
  searchTexts: () => [],
  desk: () => import('./desk.ts'),
}
