import type { ArrayField } from 'payload'

import { countries } from '../../src/contract/countries.ts'
import { countryField } from '../../src/contentType/fields/countryField.ts'
import { options } from '../../src/contentType/fields/options.ts'
import { rowLabel } from '../../src/contentType/fields/rowLabel.ts'
import { partialDateField } from '../../src/partialDate/partialDateField.ts'
import { countryRoles, partnerRoles } from './enumerations.ts'

// The lists of a programme: rows are shared by all locales, only their texts are not.

/** Who a programme is done with. */
export const partnersField: ArrayField = {
  name: 'partners',
  type: 'array',
  label: { ky: 'Өнөктөштөр', ru: 'Партнёры', en: 'Partners' },
  labels: {
    singular: { ky: 'Өнөктөш', ru: 'Партнёр', en: 'Partner' },
    plural: { ky: 'Өнөктөштөр', ru: 'Партнёры', en: 'Partners' },
  },
  admin: {
    initCollapsed: false,
    description: {
      ky: 'Программага катышкан уюмдар жана алардын ролу.',
      ru: 'Организации-участники и их роли.',
      en: 'The organizations that take part, and how.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Өнөктөш', ru: 'Партнёр', en: 'Partner' },
        names: ['role'],
        values: partnerRoles.labels,
      }),
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'partner',
          type: 'relationship',
          relationTo: 'partners',
          label: { ky: 'Уюм', ru: 'Организация', en: 'Organization' },
          admin: {
            description: {
              ky: 'Уюм тандалбаса, сап көрсөтүлбөйт.',
              ru: 'Строка без организации не показывается.',
              en: 'A row without one is not shown.',
            },
          },
        },
        {
          name: 'role',
          type: 'select',
          options: options(partnerRoles),
          label: { ky: 'Ролу', ru: 'Роль', en: 'Role' },
          admin: {
            description: {
              ky: 'Уюм бул программада эмне кылат.',
              ru: 'Что организация делает в программе.',
              en: 'What the organization does in the programme.',
            },
          },
        },
      ],
    },
  ],
}

/** Where a programme works. */
export const countriesField: ArrayField = {
  name: 'countries',
  type: 'array',
  label: { ky: 'Өлкөлөр', ru: 'Страны', en: 'Countries' },
  labels: {
    singular: { ky: 'Өлкө', ru: 'Страна', en: 'Country' },
    plural: { ky: 'Өлкөлөр', ru: 'Страны', en: 'Countries' },
  },
  admin: {
    description: {
      ky: 'Программа кайсы өлкөлөргө тиешелүү.',
      ru: 'Каких стран касается программа.',
      en: 'The countries that the programme is about.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Өлкө', ru: 'Страна', en: 'Country' },
        names: ['country', 'role'],
        values: { ...countries.labels, ...countryRoles.labels },
      }),
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        countryField({
          name: 'country',
          label: { ky: 'Өлкө', ru: 'Страна', en: 'Country' },
          description: {
            ky: 'Атын жазып издесе болот.',
            ru: 'Можно искать по названию.',
            en: 'Type its name to find it.',
          },
        }),
        {
          name: 'role',
          type: 'select',
          options: options(countryRoles),
          label: { ky: 'Ролу', ru: 'Роль', en: 'Role' },
          admin: {
            description: {
              ky: 'Мигранттар ушул өлкөдөн чыгабы, ага барабы же программа аны камтыйбы.',
              ru: 'Выезжают из неё, едут в неё или программа её охватывает.',
              en: 'Whether migrants leave it, go to it, or the programme covers it.',
            },
          },
        },
      ],
    },
  ],
}

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
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: { ky: 'Эмне саналган', ru: 'Что посчитано', en: 'What is counted' },
      admin: {
        placeholder: {
          ky: 'мисалы, Ишеним телефондорунун кеңештери',
          ru: 'например, консультации по горячим линиям',
          en: 'such as Consultations given by the hotlines',
        },
        description: {
          ky: 'Бул жок тилде сап көрсөтүлбөйт.',
          ru: 'На языке, где этого нет, строка не показывается.',
          en: 'In a language without it the row is not shown.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'number',
          label: { ky: 'Саны', ru: 'Число', en: 'Value' },
          admin: {
            placeholder: { ky: 'мисалы, 62000', ru: 'например, 62000', en: 'such as 62000' },
            description: {
              ky: 'Сан гана, боштуксуз.',
              ru: 'Только число, без пробелов.',
              en: 'The number alone, without spaces.',
            },
          },
        },
        {
          name: 'unit',
          type: 'text',
          localized: true,
          label: { ky: 'Бирдиги', ru: 'Единица', en: 'Unit' },
          admin: {
            placeholder: {
              ky: 'мисалы, кеңеш',
              ru: 'например, консультаций',
              en: 'such as people',
            },
            description: {
              ky: 'Сандан кийин турган сөз.',
              ru: 'Слово после числа.',
              en: 'The word after the number.',
            },
          },
        },
      ],
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
    {
      name: 'title',
      type: 'text',
      localized: true,
      label: { ky: 'Долбоордун аталышы', ru: 'Название проекта', en: 'Title of the project' },
      admin: {
        placeholder: {
          ky: 'мисалы, Мыйзамдарды өркүндөтүү',
          ru: 'например, Совершенствование законодательства',
          en: 'such as Strengthening the legal framework',
        },
        description: {
          ky: 'Бул жок тилде сап көрсөтүлбөйт.',
          ru: 'На языке, где этого нет, строка не показывается.',
          en: 'In a language without it the row is not shown.',
        },
      },
    },
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
