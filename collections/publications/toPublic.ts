import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  mediaOf,
  numberOf,
  referencesOf,
  seoOf,
  textOf,
} from '#desk/editions/index.ts'
import type { publications } from './index.ts'

/** A publication as the public sees it, with the file of the edition's own language. */
export const toPublic = (view: LocaleView, context: ProjectionContext) =>
  ({
    title: textOf(view['title']),
    summary: textOf(view['summary']),
    file: mediaOf(view['file'], context),
    year: numberOf(view['year']),
    kind: textOf(view['kind']),
    programmes: referencesOf('programmes', view['programmes']),
    seo: seoOf(view['meta'], context),
  }) satisfies Record<keyof z.input<typeof publications.contract>, unknown>
