import type { ArrayField } from 'payload'

import { rowLabel, rowText } from '#desk/fields/index.ts'
import { partialDateField } from '#desk/fields/partialDateField.ts'

/** The projects that a programme is made of. */
export const projectsField: ArrayField = {
  name: 'projects',
  type: 'array',
  label: { ky: 'Долбоорлор', ru: 'Проекты', en: 'Projects' },
  labels: {
    singular: { ky: 'Долбоор', ru: 'Проект', en: 'Project' },
    plural: { ky: 'Долбоорлор', ru: 'Проекты', en: 'Projects' },
  },
  admin: {
    description: {
      ky: 'Программанын ичиндеги өзүнчө долбоорлор.',
      ru: 'Отдельные проекты внутри программы.',
      en: 'Single projects within the programme.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Долбоор', ru: 'Проект', en: 'Project' },
        names: ['title'],
      }),
    },
  },
  fields: [
    rowText({
      name: 'title',
      label: { ky: 'Долбоордун аталышы', ru: 'Название проекта', en: 'Title of the project' },
      placeholder: {
        ky: 'мисалы, Мыйзамдарды өркүндөтүү',
        ru: 'например, Совершенствование законодательства',
        en: 'such as Strengthening the legal framework',
      },
    }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { ky: 'Сүрөттөмөсү', ru: 'Описание', en: 'Description' },
      admin: {
        rows: 3,
        placeholder: {
          ky: 'Долбоор эмне кылган?',
          ru: 'Что делал проект?',
          en: 'What did the project do?',
        },
        description: {
          ky: 'Бир-эки сүйлөм.',
          ru: 'Одно-два предложения.',
          en: 'One or two sentences.',
        },
      },
    },
    partialDateField({
      name: 'period',
      label: { ky: 'Мезгил', ru: 'Период', en: 'Period' },
      description: {
        ky: 'Долбоор качан жүргөн.',
        ru: 'Когда шёл проект.',
        en: 'When the project ran.',
      },
    }),
    {
      name: 'funder',
      type: 'relationship',
      relationTo: 'partners',
      label: { ky: 'Каржылаган уюм', ru: 'Финансирование', en: 'Funder' },
      admin: {
        description: {
          ky: 'Долбоорду ким каржылаган.',
          ru: 'Кто финансировал проект.',
          en: 'Who paid for the project.',
        },
      },
    },
  ],
}
