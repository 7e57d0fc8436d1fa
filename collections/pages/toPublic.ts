import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  numberOf,
  referenceOf,
  richTextOf,
  seoOf,
  textOf,
} from '#desk/editions/index.ts'
import type { pages } from './index.ts'

/** A page as the public sees it. */
export const toPublic = (view: LocaleView, context: ProjectionContext) =>
  ({
    title: textOf(view['title']),
    body: richTextOf(view['body'], context),
    parent: referenceOf('pages', view['parent']),
    order: numberOf(view['order']),
    seo: seoOf(view['meta'], context),
  }) satisfies Record<keyof z.input<typeof pages.contract>, unknown>
