import type { TextField } from 'payload'

import { type Label, isDay } from '#shared/localization/index.ts'
import type { FieldOptions } from './fieldOptions.ts'
import { isUnset, refusal } from './refusal.ts'

const rule: Label = {
  ky: 'Мындай күн жок. Күндү ЖЖЖЖ-АА-КК түрүндө жазыңыз, мисалы 2019-05-21.',
  ru: 'Такого дня нет. Запишите день в виде ГГГГ-ММ-ДД, например 2019-05-21.',
  en: 'There is no such day. Write the day as YYYY-MM-DD, such as 2019-05-21.',
}

/** What `dayField` is told. */
export interface DayFieldOptions extends FieldOptions {
  /** Whether it stands beside the document, where it is always seen. */
  readonly sidebar?: boolean
}

/**
 * A field for a calendar day, kept as the text `YYYY-MM-DD`, never as a timestamp, and shared by all
 * locales. For a date that may be known less precisely there is `partialDateField`.
 */
export const dayField = ({ name, label, description, sidebar }: DayFieldOptions): TextField => ({
  name,
  type: 'text',
  label,
  admin: {
    ...(description ? { description } : {}),
    ...(sidebar ? { position: 'sidebar' } : {}),
    placeholder: { ky: 'ЖЖЖЖ-АА-КК', ru: 'ГГГГ-ММ-ДД', en: 'YYYY-MM-DD' },
    components: { Field: '/src/desk/admin/day/DayInput#DayInput' },
  },
  validate: (value: unknown, { req }) => isUnset(value) || isDay(value) || refusal(rule, req),
})
