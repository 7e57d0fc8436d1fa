import type { TextareaField, TextField } from 'payload'

import type { Label } from '#shared/localization/index.ts'

/** What `rowText` is told. */
export interface RowTextOptions {
  readonly name: string
  readonly label: Label
  readonly placeholder: Label
}

const description: Label = {
  ky: 'Бул жок тилде сап көрсөтүлбөйт.',
  ru: 'На языке, где этого нет, строка не показывается.',
  en: 'In a language without it the row is not shown.',
}

/** The words, in each locale, that an array's row is there for: without them it is not shown. */
export const rowText = ({ name, label, placeholder }: RowTextOptions): TextField => ({
  name,
  type: 'text',
  localized: true,
  label,
  admin: { placeholder, description },
})

/** The same for words of more than one line. */
export const rowLongText = ({ name, label, placeholder }: RowTextOptions): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  label,
  admin: { rows: 2, placeholder, description },
})
