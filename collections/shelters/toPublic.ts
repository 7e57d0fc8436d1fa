import {
  type ToPublic,
  referenceOf,
  referencesOf,
  richTextOf,
  seoOf,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** A shelter as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  name: textOf(view['name']),
  summary: textOf(view['summary']),
  body: richTextOf(view['body'], context),
  serves: textsOf(view['serves']),
  services: referencesOf('services', view['services']),
  region: referenceOf('places', view['region']),
  referral: referencesOf('hotlines', view['referral']),
  languages: textsOf(view['languages']),
  intake: textOf(view['intake']),
  state: textOf(view['state']),
  seo: seoOf(view['meta'], context),
})
