import type { ArrayField, Field } from 'payload'

import { nameField, rowLabel, summaryField } from '#desk/fields/index.ts'
import { partialDateField } from '#desk/fields/partialDateField.ts'
import { servesField } from '../servesField.ts'
import { channelsField } from './channelsField.ts'
import { hoursField } from './hoursField.ts'
import { verificationFields } from './verificationFields.ts'

const statisticsField: ArrayField = {
  name: 'statistics',
  type: 'array',
  label: { ky: 'Сандар', ru: 'Статистика', en: 'Statistics' },
  labels: {
    singular: { ky: 'Сан', ru: 'Показатель', en: 'Figure' },
    plural: { ky: 'Сандар', ru: 'Показатели', en: 'Figures' },
  },
  admin: {
    description: {
      ky: 'Булагы белгилүү сандар гана. Чалгандарды таанытып коё турган майда сандарды жазбаңыз.',
      ru: 'Только числа с известным источником. Не пишите малые числа, по которым узнают позвонивших.',
      en: 'Only figures whose source is known. None so small that a caller could be recognized.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Сан', ru: 'Показатель', en: 'Figure' },
        names: ['label'],
      }),
    },
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: { ky: 'Эмне саналган', ru: 'Что посчитано', en: 'What is counted' },
      admin: {
        placeholder: {
          ky: 'мисалы, берилген кеңештер',
          ru: 'например, консультации',
          en: 'such as consultations given',
        },
        description: {
          ky: 'Бул жок тилде сап көрсөтүлбөйт.',
          ru: 'На языке, где этого нет, строка не показывается.',
          en: 'In a language without it the row is not shown.',
        },
      },
    },
    {
      name: 'value',
      type: 'number',
      label: { ky: 'Саны', ru: 'Число', en: 'Value' },
      admin: {
        placeholder: { ky: 'мисалы, 1200', ru: 'например, 1200', en: 'such as 1200' },
        description: {
          ky: 'Сан гана, боштуксуз.',
          ru: 'Только число, без пробелов.',
          en: 'The number alone, without spaces.',
        },
      },
    },
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

const placesField: Field = {
  name: 'places',
  type: 'relationship',
  relationTo: 'places',
  hasMany: true,
  label: { ky: 'Кайсы жерлерге кызмат кылат', ru: 'Где работает', en: 'Places' },
  admin: {
    description: {
      ky: 'Линия иштеген шаарлар, облустар же өлкө.',
      ru: 'Города, области или страна, где работает линия.',
      en: 'The cities, oblasts or country that the line is for.',
    },
  },
}

const operatorField: Field = {
  name: 'operator',
  type: 'relationship',
  relationTo: 'partners',
  label: { ky: 'Ким жооп берет', ru: 'Кто отвечает', en: 'Operator' },
  admin: {
    description: {
      ky: 'Линияны иштеткен уюм. Ал баш калкалоочу жайды да иштетсе, жазбаңыз.',
      ru: 'Организация, которая ведёт линию. Не указывайте, если она ведёт и приют.',
      en: 'Who runs the line. Leave it empty where the same organization runs a shelter.',
    },
  },
}

/** The fields of a hotline. */
export const fields: Field[] = [
  nameField({
    ky: 'мисалы, Бишкектеги ишеним телефону кызматы',
    ru: 'например, Служба горячей линии в Бишкеке',
    en: 'such as Hotline service in Bishkek',
  }),
  summaryField({
    ky: 'Ким чала алат жана кандай жардам болот?',
    ru: 'Кто может позвонить и чем помогут?',
    en: 'Who can call, and what help is there?',
  }),
  channelsField,
  hoursField,
  placesField,
  operatorField,
  servesField({
    ky: 'Линия кимдерге жардам берет.',
    ru: 'Кому помогает линия.',
    en: 'Whom the line helps.',
  }),
  statisticsField,
  ...verificationFields,
]
