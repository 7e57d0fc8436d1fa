import { z } from 'zod'

import type { ContentType } from '../../src/contract/contentType.ts'
import { byReference } from '../../src/contract/filters.ts'
import { reference, richText, seo, text } from '../../src/contract/primitives.ts'
import type { DeskHalf } from '../../src/editions/deskHalf.ts'
import { richTextText } from '../../src/richText/text.ts'

const contract = z.strictObject({
  title: text(),
  body: richText(),
  parent: reference('pages').nullable(),
  order: z.int().nullable(),
  seo: seo(),
})

/** Pages that fit no other type, such as "about us"; one may stand under another. */
export const pages: ContentType<DeskHalf, typeof contract> = {
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
