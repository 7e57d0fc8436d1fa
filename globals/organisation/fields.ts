import type { Field } from 'payload'

import { dayField, rowLabel, rowLongText } from '#desk/fields/index.ts'
import { partialDateField } from '#desk/fields/partialDateField.ts'

const names: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        localized: true,
        label: { ky: 'Аталышы', ru: 'Название', en: 'Name' },
        admin: {
          width: '70%',
          placeholder: {
            ky: 'мисалы, Эл аралык миграция боюнча уюм',
            ru: 'например, Международная организация по миграции',
            en: 'such as International Organization for Migration',
          },
          description: { ky: 'Толук аталышы.', ru: 'Полное название.', en: 'The name in full.' },
        },
      },
      {
        name: 'acronym',
        type: 'text',
        localized: true,
        label: { ky: 'Кыскартылышы', ru: 'Сокращение', en: 'Acronym' },
        admin: {
          width: '30%',
          placeholder: { ky: 'мисалы, ЭМУ', ru: 'например, МОМ', en: 'such as IOM' },
          description: {
            ky: 'Тексттерде колдонулат.',
            ru: 'Используется в текстах.',
            en: 'Used in texts.',
          },
        },
      },
    ],
  },
  {
    name: 'alternateName',
    type: 'text',
    localized: true,
    label: { ky: 'Башка аталышы', ru: 'Другое название', en: 'Alternate name' },
    admin: {
      placeholder: {
        ky: 'мисалы, Миграция боюнча эл аралык уюм (МЭУ)',
        ru: 'например, Миграционное агентство ООН',
        en: 'such as UN migration agency',
      },
      description: {
        ky: 'Уюм дагы кандай аталат: издөөдө табылсын үчүн.',
        ru: 'Как ещё называют организацию: чтобы её находили в поиске.',
        en: 'What else it is called, so that search finds it.',
      },
    },
  },
]

const history: Field[] = [
  partialDateField({
    name: 'founded',
    label: { ky: 'Негизделген', ru: 'Основана', en: 'Founded' },
    description: {
      ky: 'Канчалык так белгилүү болсо, ошончолук гана.',
      ru: 'Не точнее, чем известно.',
      en: 'No more precisely than is known.',
    },
  }),
  dayField({
    name: 'joinedUn',
    label: { ky: 'БУУнун системасына кирген күн', ru: 'Вошла в систему ООН', en: 'Joined the UN' },
    description: {
      ky: 'Уюм БУУнун агенттиги болгон күн.',
      ru: 'День, когда организация стала агентством ООН.',
      en: 'The day that it became a UN agency.',
    },
  }),
  {
    name: 'headquarters',
    type: 'text',
    localized: true,
    label: { ky: 'Штаб-квартирасы', ru: 'Штаб-квартира', en: 'Headquarters' },
    admin: {
      placeholder: { ky: 'мисалы, Женева', ru: 'например, Женева', en: 'such as Geneva' },
      description: { ky: 'Шаардын аты.', ru: 'Название города.', en: 'The name of the city.' },
    },
  },
]

const purpose: Field[] = [
  {
    name: 'mandate',
    type: 'textarea',
    localized: true,
    label: { ky: 'Мандаты', ru: 'Мандат', en: 'Mandate' },
    admin: {
      rows: 5,
      placeholder: {
        ky: 'Уюм эмне үчүн түзүлгөн?',
        ru: 'Для чего создана организация?',
        en: 'What is the organization there for?',
      },
      description: {
        ky: 'Уюмдун милдети, бир нече сүйлөм.',
        ru: 'Задача организации, в нескольких предложениях.',
        en: 'Its task, in a few sentences.',
      },
    },
  },
  {
    name: 'principle',
    type: 'textarea',
    localized: true,
    label: { ky: 'Принциби', ru: 'Принцип', en: 'Principle' },
    admin: {
      rows: 2,
      placeholder: {
        ky: 'Уюм эмнеге ишенет?',
        ru: 'Из чего исходит организация?',
        en: 'What does it hold to be true?',
      },
      description: { ky: 'Бир сүйлөм.', ru: 'Одно предложение.', en: 'One sentence.' },
    },
  },
  {
    name: 'aims',
    type: 'array',
    label: { ky: 'Максаттары', ru: 'Цели', en: 'Aims' },
    labels: {
      singular: { ky: 'Максат', ru: 'Цель', en: 'Aim' },
      plural: { ky: 'Максаттар', ru: 'Цели', en: 'Aims' },
    },
    admin: {
      description: {
        ky: 'Ар бир максат өзүнчө сап, көрсөтүлүү тартибинде.',
        ru: 'Каждая цель — отдельная строка, в порядке показа.',
        en: 'Each aim a row of its own, in the order shown.',
      },
      components: {
        RowLabel: rowLabel({
          fallback: { ky: 'Максат', ru: 'Цель', en: 'Aim' },
          names: ['text'],
        }),
      },
    },
    fields: [
      rowLongText({
        name: 'text',
        label: { ky: 'Тексти', ru: 'Текст', en: 'Text' },
        placeholder: {
          ky: 'мисалы, Миграция маселелерин түшүнүүгө көмөктөшүү',
          ru: 'например, Содействовать пониманию миграции',
          en: 'such as To further the understanding of migration',
        },
      }),
    ],
  },
]

/** The fields of the organization. */
export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: { ky: 'Аталышы', ru: 'Название', en: 'Name' }, fields: names },
      { label: { ky: 'Максаты', ru: 'Назначение', en: 'Purpose' }, fields: purpose },
      { label: { ky: 'Тарыхы', ru: 'История', en: 'History' }, fields: history },
    ],
  },
]
