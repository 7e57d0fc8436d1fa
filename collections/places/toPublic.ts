import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  referenceOf,
  seoOf,
  textOf,
} from '#desk/editions/index.ts'
import type { places } from './index.ts'

/** A place as the public sees it. */
export const toPublic = (view: LocaleView, context: ProjectionContext) =>
  ({
    name: textOf(view['name']),
    otherNames: textOf(view['otherNames']),
    kind: textOf(view['kind']),
    parent: referenceOf('places', view['parent']),
    isoCode: textOf(view['isoCode']),
    seo: seoOf(view['meta'], context),
  }) satisfies Record<keyof z.input<typeof places.contract>, unknown>
