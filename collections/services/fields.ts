import type { Field } from 'payload'

import {
  languagesField,
  options,
  orderField,
  stateField,
  summaryField,
  titleField,
} from '#desk/fields/index.ts'
import { serviceGroups, serviceStates } from './enumerations.ts'

/** The fields of a service. */
export const fields: Field[] = [
  titleField({
    ky: 'мисалы, Жол жүрүү документтери',
    ru: 'например, Проездные документы',
    en: 'such as Travel documents',
  }),
  summaryField({
    ky: 'Адам кандай жардам алат?',
    ru: 'Какую помощь получает человек?',
    en: 'What help does a person get?',
  }),
  {
    name: 'eligibility',
    type: 'textarea',
    localized: true,
    label: { ky: 'Ким ала алат', ru: 'Кто может получить', en: 'Who can get it' },
    admin: {
      rows: 3,
      placeholder: {
        ky: 'мисалы, Адам сатуудан жабыр тарткандар',
        ru: 'например, Люди, пострадавшие от торговли людьми',
        en: 'such as Survivors of trafficking',
      },
      description: {
        ky: 'Кимге жана кандай шартта көрсөтүлөт.',
        ru: 'Кому и на каких условиях оказывается.',
        en: 'Whom it is for, and on which terms.',
      },
    },
  },
  languagesField({
    ky: 'Жардам кайсы тилдерде көрсөтүлөт. Атын жазып издесе болот.',
    ru: 'На каких языках оказывают помощь. Можно искать по названию.',
    en: 'The languages in which the help is given. Type a name to find it.',
  }),
  {
    name: 'hotlines',
    type: 'relationship',
    relationTo: 'hotlines',
    hasMany: true,
    label: { ky: 'Ишеним телефондору', ru: 'Горячие линии', en: 'Hotlines' },
    admin: {
      description: {
        ky: 'Кызматты алуу үчүн кайда кайрылуу керек.',
        ru: 'Куда обратиться за этой услугой.',
        en: 'Where to turn to for this service.',
      },
    },
  },
  {
    name: 'group',
    type: 'select',
    options: options(serviceGroups),
    label: { ky: 'Тобу', ru: 'Группа', en: 'Group' },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Жардамдын кайсы баскычына кирет.',
        ru: 'К какому этапу помощи относится.',
        en: 'The step of help that it belongs to.',
      },
    },
  },
  stateField(serviceStates),
  orderField(),
]
