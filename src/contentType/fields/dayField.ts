import type { TextField } from 'payload'

import { isDay } from '../../localization/calendar.ts'
import type { Label } from '../../localization/locales.ts'
import type { FieldOptions } from './fieldOptions.ts'
import { isUnset, refusal } from './refusal.ts'

const rule: Label = {
  ky: 'Мындай күн жок. Күндү ЖЖЖЖ-АА-КК түрүндө жазыңыз, мисалы 2019-05-21.',
  ru: 'Такого дня нет. Запишите день в виде ГГГГ-ММ-ДД, например 2019-05-21.',
  en: 'There is no such day. Write the day as YYYY-MM-DD, such as 2019-05-21.',
}

/**
 * A field for a calendar day, kept as the text `YYYY-MM-DD`, never as a timestamp, and shared by all
 * locales. For a date that may be known less precisely there is `partialDateField`.
 */
export const dayField = ({ name, label, description }: FieldOptions): TextField => ({
  name,
  type: 'text',
  label,
  admin: {
    ...(description ? { description } : {}),
    placeholder: { ky: 'ЖЖЖЖ-АА-КК', ru: 'ГГГГ-ММ-ДД', en: 'YYYY-MM-DD' },
    components: { Field: '/src/admin/day/DayInput#DayInput' },
  },
  validate: (value: unknown, { req }) => isUnset(value) || isDay(value) || refusal(rule, req),
})
