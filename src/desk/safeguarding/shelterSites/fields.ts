import type { Field } from 'payload'

import { rowLabel } from '#desk/fields/index.ts'
import type { Label } from '#shared/localization/index.ts'

/**
 * Shown and sent like any field, but stored only inside the sealed text, without a column of its
 * own.
 */
const VIRTUAL = { virtual: true } as const

// Payload makes virtual fields read-only by default
const admin = (description: Label) => ({ readOnly: false, description })

const textRow = (name: string, label: Label, description: Label): Field => ({
  name,
  type: 'text',
  label,
  admin: { description },
})

const location: Field[] = [
  {
    ...VIRTUAL,
    name: 'address',
    type: 'textarea',
    label: { ky: 'Дареги', ru: 'Адрес', en: 'Address' },
    admin: admin({
      ky: 'Толук дареги. Шифрленип сакталат.',
      ru: 'Полный адрес. Хранится в зашифрованном виде.',
      en: 'The full address. Kept encrypted.',
    }),
  },
  {
    ...VIRTUAL,
    name: 'coordinates',
    type: 'group',
    label: { ky: 'Координаталары', ru: 'Координаты', en: 'Coordinates' },
    admin: admin({
      ky: 'Ондук градустар менен, эгер белгилүү болсо.',
      ru: 'В десятичных градусах, если известны.',
      en: 'In decimal degrees, where they are known.',
    }),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'latitude',
            type: 'number',
            min: -90,
            max: 90,
            label: { ky: 'Кеңдик', ru: 'Широта', en: 'Latitude' },
          },
          {
            name: 'longitude',
            type: 'number',
            min: -180,
            max: 180,
            label: { ky: 'Узундук', ru: 'Долгота', en: 'Longitude' },
          },
        ],
      },
    ],
  },
]

const people = (operators: string): Field[] => [
  {
    ...VIRTUAL,
    name: 'directPhones',
    type: 'array',
    label: { ky: 'Түз телефондор', ru: 'Прямые телефоны', en: 'Direct phones' },
    labels: {
      singular: { ky: 'Телефон', ru: 'Телефон', en: 'Phone' },
      plural: { ky: 'Телефондор', ru: 'Телефоны', en: 'Phones' },
    },
    admin: {
      ...admin({
        ky: 'Жайдын өз номерлери. Эч качан жарыяланбайт.',
        ru: 'Собственные номера приюта. Никогда не публикуются.',
        en: 'The shelter’s own numbers. Never published.',
      }),
      components: {
        RowLabel: rowLabel({
          fallback: { ky: 'Телефон', ru: 'Телефон', en: 'Phone' },
          names: ['label'],
        }),
      },
    },
    fields: [
      textRow(
        'value',
        { ky: 'Номери', ru: 'Номер', en: 'Number' },
        { ky: '+996 менен.', ru: 'С +996.', en: 'With +996.' },
      ),
      textRow(
        'label',
        { ky: 'Кимдики', ru: 'Чей', en: 'Whose' },
        { ky: 'мисалы, кезметчи', ru: 'например, дежурный', en: 'such as on duty' },
      ),
    ],
  },
  {
    ...VIRTUAL,
    name: 'staff',
    type: 'array',
    label: { ky: 'Кызматкерлер', ru: 'Сотрудники', en: 'Staff' },
    labels: {
      singular: { ky: 'Кызматкер', ru: 'Сотрудник', en: 'Staff member' },
      plural: { ky: 'Кызматкерлер', ru: 'Сотрудники', en: 'Staff' },
    },
    admin: {
      ...admin({
        ky: 'Байланышуу үчүн гана керектүү адамдар.',
        ru: 'Только те, кто нужен для связи.',
        en: 'Only those who are needed as contacts.',
      }),
      components: {
        RowLabel: rowLabel({
          fallback: { ky: 'Кызматкер', ru: 'Сотрудник', en: 'Staff member' },
          names: ['role'],
        }),
      },
    },
    fields: [
      textRow(
        'name',
        { ky: 'Аты-жөнү', ru: 'Имя', en: 'Name' },
        { ky: 'Толук аты.', ru: 'Полное имя.', en: 'The full name.' },
      ),
      textRow(
        'role',
        { ky: 'Кызматы', ru: 'Должность', en: 'Role' },
        { ky: 'мисалы, психолог', ru: 'например, психолог', en: 'such as psychologist' },
      ),
      textRow(
        'phone',
        { ky: 'Телефону', ru: 'Телефон', en: 'Phone' },
        { ky: '+996 менен.', ru: 'С +996.', en: 'With +996.' },
      ),
    ],
  },
  {
    ...VIRTUAL,
    name: 'operator',
    type: 'relationship',
    relationTo: operators,
    label: { ky: 'Ким иштетет', ru: 'Кто ведёт приют', en: 'Operator' },
    admin: admin({
      ky: 'Жайды иштеткен уюм.',
      ru: 'Организация, которая ведёт приют.',
      en: 'The organization that runs the shelter.',
    }),
  },
  {
    ...VIRTUAL,
    name: 'capacity',
    type: 'number',
    min: 0,
    label: { ky: 'Орун саны', ru: 'Число мест', en: 'Capacity' },
    admin: admin({
      ky: 'Канча адам бата алат.',
      ru: 'Сколько человек вмещает.',
      en: 'How many people it can hold.',
    }),
  },
  {
    ...VIRTUAL,
    name: 'notes',
    type: 'textarea',
    label: { ky: 'Эскертмелер', ru: 'Заметки', en: 'Notes' },
    admin: admin({
      ky: 'Коргоо боюнча адистер үчүн. Шифрленип сакталат.',
      ru: 'Для специалистов по защите. Хранятся в зашифрованном виде.',
      en: 'For safeguarding alone. Kept encrypted.',
    }),
  },
]

/** The types that sites lead to, by their slugs. */
export interface SiteRelations {
  /** The type whose documents have sites. */
  readonly shelters: string
  /** The type of the organizations that run them. */
  readonly operators: string
}

/**
 * The fields of a site: the shelter and one sealed text are stored; all other values are inside
 * that text.
 */
export const siteFields = ({ shelters, operators }: SiteRelations): Field[] => [
  {
    name: 'shelter',
    type: 'relationship',
    relationTo: shelters,
    required: true,
    index: true,
    label: { ky: 'Баш калкалоочу жай', ru: 'Приют', en: 'Shelter' },
    admin: {
      description: {
        ky: 'Бул кайсы жайдын орду.',
        ru: 'Какого приюта это место.',
        en: 'The shelter that this site belongs to.',
      },
    },
  },
  ...location,
  ...people(operators),
  { name: 'sealed', type: 'textarea', admin: { hidden: true, disableListColumn: true } },
]
