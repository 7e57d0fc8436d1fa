import { type ToPublic, dayOf, seoOf, textOf } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** An event as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  title: textOf(view['title']),
  date: dayOf(view['date']),
  kind: textOf(view['kind']),
  seo: seoOf(view['meta'], context),
})
