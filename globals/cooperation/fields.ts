import type { ArrayField, Field } from 'payload'

import { dayField, figureRow, rowLabel, rowLongText, rowText } from '#desk/fields/index.ts'
import { partialDateField } from '#desk/fields/partialDateField.ts'

const totals: ArrayField = {
  name: 'totals',
  type: 'array',
  label: { ky: 'Жалпы сандар', ru: 'Итоги', en: 'Totals' },
  labels: {
    singular: { ky: 'Сан', ru: 'Итог', en: 'Total' },
    plural: { ky: 'Сандар', ru: 'Итоги', en: 'Totals' },
  },
  admin: {
    description: {
      ky: 'Ар бир сан кайсы мезгилге тиешелүү экенин да жазыңыз.',
      ru: 'Укажите и то, к какому времени относится каждое число.',
      en: 'Say for each figure which time it is about.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Сан', ru: 'Итог', en: 'Total' },
        names: ['label'],
      }),
    },
  },
  fields: [
    rowText({
      name: 'label',
      label: { ky: 'Эмне саналган', ru: 'Что посчитано', en: 'What is counted' },
      placeholder: { ky: 'мисалы, Долбоорлор', ru: 'например, Проекты', en: 'such as Projects' },
    }),
    figureRow({
      ky: 'мисалы, АКШ доллары',
      ru: 'например, долларов США',
      en: 'such as US dollars',
    }),
    {
      type: 'row',
      fields: [
        partialDateField({
          name: 'since',
          label: { ky: 'Качантан бери', ru: 'С какого времени', en: 'Since' },
          description: {
            ky: 'Эсеп ушул датадан башталат.',
            ru: 'С этой даты идёт счёт.',
            en: 'When the count starts.',
          },
        }),
        partialDateField({
          name: 'asOf',
          label: { ky: 'Качанга карата', ru: 'По состоянию на', en: 'As of' },
          description: {
            ky: 'Сан ушул датага карата туура.',
            ru: 'На эту дату число верно.',
            en: 'When the figure was true.',
          },
        }),
      ],
    },
  ],
}

const legalBasis: ArrayField = {
  name: 'legalBasis',
  type: 'array',
  label: { ky: 'Укуктук негизи', ru: 'Правовая основа', en: 'Legal basis' },
  labels: {
    singular: { ky: 'Макулдашуу', ru: 'Соглашение', en: 'Agreement' },
    plural: { ky: 'Макулдашуулар', ru: 'Соглашения', en: 'Agreements' },
  },
  admin: {
    description: {
      ky: 'Кызматташуу таянган макулдашуулар.',
      ru: 'Соглашения, на которых основано сотрудничество.',
      en: 'The agreements that the cooperation rests on.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Макулдашуу', ru: 'Соглашение', en: 'Agreement' },
        names: ['title'],
      }),
    },
  },
  fields: [
    rowLongText({
      name: 'title',
      label: { ky: 'Аталышы', ru: 'Название', en: 'Title' },
      placeholder: {
        ky: 'мисалы, Миграция жаатында кызматташуу жөнүндө макулдашуу',
        ru: 'например, Соглашение о сотрудничестве в области миграции',
        en: 'such as Agreement on cooperation in the field of migration',
      },
    }),
    {
      type: 'row',
      fields: [
        dayField({
          name: 'signedOn',
          label: { ky: 'Кол коюлган күн', ru: 'Подписано', en: 'Signed on' },
          description: {
            ky: 'Кол коюлган күнү.',
            ru: 'День подписания.',
            en: 'The day it was signed.',
          },
        }),
        dayField({
          name: 'inForceOn',
          label: { ky: 'Күчүнө кирген күн', ru: 'Вступило в силу', en: 'In force on' },
          description: {
            ky: 'Күчүнө кирген күнү.',
            ru: 'День вступления в силу.',
            en: 'The day it entered into force.',
          },
        }),
      ],
    },
    {
      name: 'signedAt',
      type: 'relationship',
      relationTo: 'places',
      label: { ky: 'Кол коюлган жер', ru: 'Место подписания', en: 'Signed at' },
      admin: {
        description: {
          ky: 'Кайсы шаарда кол коюлган.',
          ru: 'В каком городе подписано.',
          en: 'The city it was signed in.',
        },
      },
    },
  ],
}

/** The fields of the cooperation. */
export const fields: Field[] = [
  {
    name: 'intro',
    type: 'textarea',
    localized: true,
    label: { ky: 'Киришүү', ru: 'Введение', en: 'Introduction' },
    admin: {
      rows: 5,
      placeholder: {
        ky: 'Кызматташуу кантип башталган?',
        ru: 'Как началось сотрудничество?',
        en: 'How did the cooperation begin?',
      },
      description: {
        ky: 'Сандардын алдында турган текст.',
        ru: 'Текст перед числами.',
        en: 'The text before the figures.',
      },
    },
  },
  totals,
  legalBasis,
]
