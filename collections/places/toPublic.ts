import { type ToPublic, referenceOf, seoOf, textOf } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** A place as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  name: textOf(view['name']),
  otherNames: textOf(view['otherNames']),
  kind: textOf(view['kind']),
  parent: referenceOf('places', view['parent']),
  isoCode: textOf(view['isoCode']),
  seo: seoOf(view['meta'], context),
})
