import type { CollectionType } from '#desk/editions/index.ts'
import { byReference } from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'
import { contract } from './contract.ts'

/** Pages that fit no other type, such as "about us". A page may have a parent page. */
export const pages: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'pages',
  contract,
  contractVersion: 2,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ title, order }) => ({ title, order }),
  filters: { parent: byReference('pages', ({ parent }) => parent) },
  vocabulary: {},
  searchTexts: ({ title, body }) => [title, richTextText(body)],
  desk: () => import('./desk.ts'),
}
