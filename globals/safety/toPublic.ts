import type { z } from 'zod'

import { type LocaleView, rowsOf, textOf } from '#desk/editions/index.ts'
import type { safety } from './index.ts'

/** The safety advice as the public sees it. */
export const toPublic = (view: LocaleView) =>
  ({
    quickExitUrl: textOf(view['quickExitUrl']),
    notice: textOf(view['notice']),
    steps: rowsOf(view['steps']).flatMap((row) => {
      const text = textOf(row['text'])
      return text === null ? [] : [{ text }]
    }),
  }) satisfies Record<keyof z.input<typeof safety.contract>, unknown>
