import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  mediaOf,
  numberOf,
  seoOf,
  textOf,
} from '#desk/editions/index.ts'
import type { partners } from './index.ts'

/** A partner as the public sees it. Every entry has a `url` of its own: the partner's is `website`. */
export const toPublic = (view: LocaleView, context: ProjectionContext) =>
  ({
    name: textOf(view['name']),
    acronym: textOf(view['acronym']),
    kind: textOf(view['kind']),
    country: textOf(view['country']),
    website: textOf(view['url']),
    logo: mediaOf(view['logo'], context),
    order: numberOf(view['order']),
    seo: seoOf(view['meta'], context),
  }) satisfies Record<keyof z.input<typeof partners.contract>, unknown>
