import {
  type ToPublic,
  partialDateOf,
  referenceOf,
  seoOf,
  sourceOf,
  textOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** A milestone as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  title: textOf(view['title']),
  date: partialDateOf(view['date'], context.locale),
  description: textOf(view['description']),
  kind: textOf(view['kind']),
  programme: referenceOf('programmes', view['programme']),
  source: sourceOf(view['source']),
  seo: seoOf(view['meta'], context),
})
