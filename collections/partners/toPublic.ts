import { type ToPublic, mediaOf, numberOf, seoOf, textOf } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/**
 * A partner as the public sees it. `website` is the partner's site; `url` is the entry's own page.
 */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  name: textOf(view['name']),
  acronym: textOf(view['acronym']),
  kind: textOf(view['kind']),
  country: textOf(view['country']),
  website: textOf(view['url']),
  logo: mediaOf(view['logo'], context),
  order: numberOf(view['order']),
  seo: seoOf(view['meta'], context),
})
