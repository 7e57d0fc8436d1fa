import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  partialDateOf,
  referenceOf,
  seoOf,
  sourceOf,
  textOf,
} from '#desk/editions/index.ts'
import type { milestones } from './index.ts'

/** A milestone as the public sees it. */
export const toPublic = (view: LocaleView, context: ProjectionContext) =>
  ({
    title: textOf(view['title']),
    date: partialDateOf(view['date'], context.locale),
    description: textOf(view['description']),
    kind: textOf(view['kind']),
    programme: referenceOf('programmes', view['programme']),
    source: sourceOf(view['source']),
    seo: seoOf(view['meta'], context),
  }) satisfies Record<keyof z.input<typeof milestones.contract>, unknown>
