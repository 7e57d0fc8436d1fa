import type { z } from 'zod'

import {
  type LocaleView,
  type ProjectionContext,
  dayOf,
  partialDateOf,
  rowsOf,
  textOf,
} from '#desk/editions/index.ts'
import type { organisation } from './index.ts'

/** The organization as the public sees it. */
export const toPublic = (view: LocaleView, { locale }: ProjectionContext) =>
  ({
    name: textOf(view['name']),
    acronym: textOf(view['acronym']),
    alternateName: textOf(view['alternateName']),
    founded: partialDateOf(view['founded'], locale),
    joinedUn: dayOf(view['joinedUn']),
    headquarters: textOf(view['headquarters']),
    mandate: textOf(view['mandate']),
    principle: textOf(view['principle']),
    aims: rowsOf(view['aims']).flatMap((row) => {
      const text = textOf(row['text'])
      return text === null ? [] : [{ text }]
    }),
  }) satisfies Record<keyof z.input<typeof organisation.contract>, unknown>
