import {
  type ToPublic,
  mediaOf,
  numberOf,
  referencesOf,
  seoOf,
  textOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** A publication as the public sees it, with the file of the edition's own language. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  title: textOf(view['title']),
  summary: textOf(view['summary']),
  file: mediaOf(view['file'], context),
  year: numberOf(view['year']),
  kind: textOf(view['kind']),
  programmes: referencesOf('programmes', view['programmes']),
  seo: seoOf(view['meta'], context),
})
