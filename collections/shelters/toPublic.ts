import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  referenceOf,
  referencesOf,
  richTextOf,
  seoOf,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { shelters } from './index.ts'

/** A shelter as the public sees it. */
export const toPublic = (view: LocaleView, context: ProjectionContext) =>
  ({
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
  }) satisfies Record<keyof z.input<typeof shelters.contract>, unknown>
