import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byReference,
  reference,
  richText,
  seo,
  text,
} from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'

const contract = z.strictObject({
  title: text(),
  body: richText(),
  parent: reference('pages').nullable(),
  order: z.int().nullable(),
  seo: seo(),
})

/** Pages that fit no other type, such as "about us"; one may stand under another. */
export const pages: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'pages',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ title, order }) => ({ title, order }),
  filters: { parent: byReference('pages', ({ parent }) => parent) },
  vocabulary: {},
  searchTexts: ({ title, body }) => [title, richTextText(body)],
  desk: () => import('./desk.ts'),
}
