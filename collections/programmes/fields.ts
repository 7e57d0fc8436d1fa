import type { Field } from 'payload'

import {
  bodyField,
  coverField,
  galleryField,
  options,
  orderField,
  parentField,
  stateField,
  summaryField,
  titleField,
} from '#desk/fields/index.ts'
import { partialDateField } from '#desk/fields/partialDateField.ts'
import { countriesField } from './countriesField.ts'
import { programmeStates, themes } from './enumerations.ts'
import { partnersField } from './partnersField.ts'
import { projectsField } from './projectsField.ts'
import { resultsField } from './resultsField.ts'

const textTab: Field[] = [
  titleField({
    ky: 'мисалы, Миграция саясаты',
    ru: 'например, Миграционная политика',
    en: 'such as Migration policy',
  }),
  summaryField({
    ky: 'Программа эмне кылат жана ким үчүн?',
    ru: 'Что делает программа и для кого?',
    en: 'What does the programme do, and for whom?',
  }),
  bodyField(),
]

const factsTab: Field[] = [
  {
    type: 'row',
    fields: [
      partialDateField({
        name: 'startedOn',
        label: { ky: 'Башталган', ru: 'Начало', en: 'Started' },
        description: {
          ky: 'Канчалык так белгилүү болсо, ошончолук гана жазыңыз.',
          ru: 'Не точнее, чем известно.',
          en: 'No more precisely than is known.',
        },
      }),
      partialDateField({
        name: 'endedOn',
        label: { ky: 'Аяктаган', ru: 'Окончание', en: 'Ended' },
        description: {
          ky: 'Программа жүрүп жатса, бош калтырыңыз.',
          ru: 'Оставьте пустым, если программа продолжается.',
          en: 'Leave it empty while the programme goes on.',
        },
      }),
    ],
  },
  {
    name: 'themes',
    type: 'select',
    hasMany: true,
    options: options(themes),
    label: { ky: 'Темалар', ru: 'Темы', en: 'Themes' },
    admin: {
      description: {
        ky: 'Сайттагы программалар ушул темалар боюнча тандалат.',
        ru: 'По этим темам программы отбирают на сайте.',
        en: 'Visitors of the site choose programmes by these themes.',
      },
    },
  },
  partnersField,
  countriesField,
  {
    name: 'services',
    type: 'relationship',
    relationTo: 'services',
    hasMany: true,
    label: { ky: 'Кызматтар', ru: 'Услуги', en: 'Services' },
    admin: {
      description: {
        ky: 'Ушул программанын алкагында көрсөтүлгөн жардам.',
        ru: 'Помощь, которую оказывают в рамках программы.',
        en: 'The help that people are given under this programme.',
      },
    },
  },
]

/** The fields of a programme. */
export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: { ky: 'Текст', ru: 'Текст', en: 'Text' }, fields: textTab },
      { label: { ky: 'Маалыматтар', ru: 'Сведения', en: 'Facts' }, fields: factsTab },
      {
        label: {
          ky: 'Натыйжалар жана долбоорлор',
          ru: 'Результаты и проекты',
          en: 'Results and projects',
        },
        fields: [resultsField, projectsField],
      },
      {
        label: { ky: 'Сүрөттөр', ru: 'Изображения', en: 'Images' },
        fields: [coverField(), galleryField()],
      },
    ],
  },
  stateField(programmeStates),
  parentField({
    type: 'programmes',
    label: { ky: 'Кайсы программанын курамында', ru: 'Входит в программу', en: 'Part of' },
    description: {
      ky: 'Бул чоңураак программанын бөлүгү болсо, ошону тандаңыз.',
      ru: 'Выберите, если это часть более крупной программы.',
      en: 'Choose it when this is a part of a larger programme.',
    },
  }),
  orderField(),
]
