import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import { type ContentType, reference, text, url } from '#shared/contract/index.ts'
import { pageTypes } from '../../collections/pageTypes.ts'

const contract = z.strictObject({
  menus: z.array(
    z.strictObject({
      label: text(),
      items: z.array(
        z.strictObject({
          /** Null: the item is called as its document is. */
          label: text().nullable(),
          target: reference(...pageTypes).nullable(),
          url: url().nullable(),
        }),
      ),
    }),
  ),
})

/** The site's menus: each item leads to a document with a page, or to another site. */
export const navigation: ContentType<DeskConfig, typeof contract> = {
  kind: 'global',
  slug: 'navigation',
  contract,
  contractVersion: 1,
  workflow: 'simple',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: () => ({ title: '' }),
  filters: {},
  vocabulary: {},
  searchTexts: () => [],
  desk: () => import('./desk.ts'),
}
