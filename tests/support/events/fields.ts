import type { Field } from 'payload'

import { dayField, options, titleField } from '#desk/fields/index.ts'
import { eventKinds } from './enumerations.ts'

/** The fields of an event. */
export const fields: Field[] = [
  titleField({ ky: 'мисалы, Окуу', ru: 'например, Обучение', en: 'such as Training' }),
  dayField({ name: 'date', label: { ky: 'Күнү', ru: 'Дата', en: 'Date' } }),
  {
    name: 'kind',
    type: 'select',
    options: options(eventKinds),
    label: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
  },
]
