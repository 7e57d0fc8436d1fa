import type { ArrayField } from 'payload'

import { countryField, options, rowLabel } from '#desk/fields/index.ts'
import { countries } from '#shared/contract/index.ts'
import { countryRoles } from './enumerations.ts'

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
