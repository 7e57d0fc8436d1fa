import {
  type ToPublic,
  numberOf,
  referenceOf,
  richTextOf,
  seoOf,
  textOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** A page as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  title: textOf(view['title']),
  body: richTextOf(view['body'], context),
  parent: referenceOf('pages', view['parent']),
  order: numberOf(view['order']),
  seo: seoOf(view['meta'], context),
})
