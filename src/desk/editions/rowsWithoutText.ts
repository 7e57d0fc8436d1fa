import type { Label } from '#shared/localization/index.ts'
import type { Finding, LocaleView } from './deskConfig.ts'
import { rowsOf, textOf } from './publicValues.ts'

const message: Label = {
  ky: 'Бул сап ушул тилде жазылган эмес: окурмандарга көрүнбөйт.',
  ru: 'Эта строка не написана на этом языке: читатели её не увидят.',
  en: 'This row is not written in this language: readers will not see it.',
}

/**
 * Warns of rows without a text in the view's locale, which a projection leaves out: all locales
 * share the rows, but not their texts.
 * @param name an array field, such as `results`
 * @param text the sub-field that names a row, such as `label`
 */
export const rowsWithoutText = (view: LocaleView, name: string, text: string): Finding[] =>
  rowsOf(view[name]).flatMap((row, index): Finding[] =>
    textOf(row[text]) === null
      ? [{ path: `${name}.${String(index)}.${text}`, message, severity: 'warning' }]
      : [],
  )
