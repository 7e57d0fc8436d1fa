import type { ArrayField } from 'payload'

import { figureRow, rowLabel, rowText } from '#desk/fields/index.ts'
import { partialDateField } from '#desk/fields/partialDateField.ts'

/** What a programme has achieved, in figures. */
export const resultsField: ArrayField = {
  name: 'results',
  type: 'array',
  label: { ky: 'Натыйжалар', ru: 'Результаты', en: 'Results' },
  labels: {
    singular: { ky: 'Натыйжа', ru: 'Результат', en: 'Result' },
    plural: { ky: 'Натыйжалар', ru: 'Результаты', en: 'Results' },
  },
  admin: {
    description: {
      ky: 'Булагы белгилүү сандар гана.',
      ru: 'Только числа с известным источником.',
      en: 'Only figures whose source is known.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Натыйжа', ru: 'Результат', en: 'Result' },
        names: ['label'],
      }),
    },
  },
  fields: [
    rowText({
      name: 'label',
      label: { ky: 'Эмне саналган', ru: 'Что посчитано', en: 'What is counted' },
      placeholder: {
        ky: 'мисалы, Ишеним телефондорунун кеңештери',
        ru: 'например, консультации по горячим линиям',
        en: 'such as Consultations given by the hotlines',
      },
    }),
    figureRow({
      ky: 'мисалы, кеңеш',
      ru: 'например, консультаций',
      en: 'such as people',
    }),
    partialDateField({
      name: 'period',
      label: { ky: 'Мезгил', ru: 'Период', en: 'Period' },
      description: {
        ky: 'Сан кайсы мезгилге тиешелүү.',
        ru: 'К какому времени относится число.',
        en: 'The time that the number is about.',
      },
    }),
  ],
}
