import { type ToPublic, rowsOf, textOf } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** The safety advice as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view) => ({
  quickExitUrl: textOf(view['quickExitUrl']),
  notice: textOf(view['notice']),
  steps: rowsOf(view['steps']).flatMap((row) => {
    const text = textOf(row['text'])
    return text === null ? [] : [{ text }]
  }),
})
