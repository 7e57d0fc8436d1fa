import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  numberOf,
  referencesOf,
  seoOf,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { services } from './index.ts'

/** A service as the public sees it. */
export const toPublic = (view: LocaleView, context: ProjectionContext) =>
  ({
    title: textOf(view['title']),
    group: textOf(view['group']),
    summary: textOf(view['summary']),
    eligibility: textOf(view['eligibility']),
    languages: textsOf(view['languages']),
    hotlines: referencesOf('hotlines', view['hotlines']),
    state: textOf(view['state']),
    order: numberOf(view['order']),
    seo: seoOf(view['meta'], context),
  }) satisfies Record<keyof z.input<typeof services.contract>, unknown>
