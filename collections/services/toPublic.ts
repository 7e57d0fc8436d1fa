import {
  type ToPublic,
  numberOf,
  referencesOf,
  seoOf,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** A service as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  title: textOf(view['title']),
  group: textOf(view['group']),
  summary: textOf(view['summary']),
  eligibility: textOf(view['eligibility']),
  languages: textsOf(view['languages']),
  hotlines: referencesOf('hotlines', view['hotlines']),
  state: textOf(view['state']),
  order: numberOf(view['order']),
  seo: seoOf(view['meta'], context),
})
