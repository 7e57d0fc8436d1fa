import type { Field } from 'payload'

import {
  bodyField,
  coverField,
  dayField,
  galleryField,
  sourceField,
  summaryField,
  titleField,
} from '#desk/fields/index.ts'
import { storyField } from './storyField.ts'
import { tagsField } from './tagsField.ts'

const contextTab: Field[] = [
  {
    name: 'programmes',
    type: 'relationship',
    relationTo: 'programmes',
    hasMany: true,
    label: { ky: 'Программалар', ru: 'Программы', en: 'Programmes' },
    admin: {
      description: {
        ky: 'Жаңылык кайсы программаларга тиешелүү.',
        ru: 'К каким программам относится новость.',
        en: 'The programmes that it is about.',
      },
    },
  },
  {
    name: 'milestones',
    type: 'relationship',
    relationTo: 'milestones',
    hasMany: true,
    label: { ky: 'Маанилүү окуялар', ru: 'Вехи', en: 'Milestones' },
    admin: {
      description: {
        ky: 'Жаңылык кайсы окуялар жөнүндө.',
        ru: 'О каких событиях рассказывает новость.',
        en: 'The events that it tells of.',
      },
    },
  },
  tagsField,
  sourceField(),
]

/** The fields of a news item. */
export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: { ky: 'Текст', ru: 'Текст', en: 'Text' },
        fields: [
          titleField({
            ky: 'мисалы, Ошто кеңсе ачылды',
            ru: 'например, В Оше открыт офис',
            en: 'such as IOM opens an office in Osh',
          }),
          summaryField({
            ky: 'Ким, эмне, качан, кайда?',
            ru: 'Кто, что, когда, где?',
            en: 'Who, what, when, where?',
          }),
          bodyField(),
        ],
      },
      { label: { ky: 'Байланыштар', ru: 'Связи', en: 'Context' }, fields: contextTab },
      {
        label: { ky: 'Сүрөттөр', ru: 'Изображения', en: 'Images' },
        fields: [coverField(), galleryField()],
      },
      {
        label: { ky: 'Адамды коргоо', ru: 'Защита человека', en: 'Safeguarding' },
        fields: [storyField],
      },
    ],
  },
  dayField({
    name: 'date',
    label: { ky: 'Күнү', ru: 'Дата', en: 'Date' },
    description: {
      ky: 'Окуя болгон күн.',
      ru: 'День, когда это произошло.',
      en: 'The day that it happened.',
    },
    sidebar: true,
  }),
]
