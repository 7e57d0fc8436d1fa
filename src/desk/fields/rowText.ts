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

/** The main text of an array's row, in each locale: in a locale without it the row is not shown. */
export const rowText = ({ name, label, placeholder }: RowTextOptions): TextField => ({
  name,
  type: 'text',
  localized: true,
  label,
  admin: { placeholder, description },
})

/** The same for a text of several lines. */
export const rowLongText = ({ name, label, placeholder }: RowTextOptions): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  label,
  admin: { rows: 2, placeholder, description },
})
