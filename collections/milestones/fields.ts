import type { Field } from 'payload'

import { options, sourceField, titleField } from '#desk/fields/index.ts'
import { partialDateField } from '#desk/fields/partialDateField.ts'
import { milestoneKinds } from './enumerations.ts'

/** The fields of a milestone. */
export const fields: Field[] = [
  titleField({
    ky: 'мисалы, Ош шаарында кеңсе ачылат',
    ru: 'например, Открывается офис в Оше',
    en: 'such as The Osh office opens',
  }),
  partialDateField({
    name: 'date',
    label: { ky: 'Датасы', ru: 'Дата', en: 'Date' },
    description: {
      ky: 'Канчалык так белгилүү болсо, ошончолук гана: күнү белгисиз болсо, ойдон чыгарбаңыз.',
      ru: 'Не точнее, чем известно: если день неизвестен, не придумывайте его.',
      en: 'No more precisely than is known: never make up a day.',
    },
  }),
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    label: { ky: 'Сүрөттөмөсү', ru: 'Описание', en: 'Description' },
    admin: {
      rows: 4,
      placeholder: { ky: 'Эмне болду?', ru: 'Что произошло?', en: 'What happened?' },
      description: {
        ky: 'Окуя жөнүндө бир-эки сүйлөм.',
        ru: 'Одно-два предложения о событии.',
        en: 'One or two sentences about the event.',
      },
    },
  },
  sourceField(),
  {
    name: 'kind',
    type: 'select',
    options: options(milestoneKinds),
    label: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Окуя эмнеге тиешелүү.',
        ru: 'Чего касается событие.',
        en: 'What the event is about.',
      },
    },
  },
  {
    name: 'programme',
    type: 'relationship',
    relationTo: 'programmes',
    label: { ky: 'Программа', ru: 'Программа', en: 'Programme' },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Окуя бир программага тиешелүү болсо.',
        ru: 'Если событие относится к программе.',
        en: 'When the event belongs to a programme.',
      },
    },
  },
]
