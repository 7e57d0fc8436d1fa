import type { Field, TextFieldSingleValidation } from 'payload'

import { isUnset, nameField, options, parentField, refusal } from '#desk/fields/index.ts'
import { placeKinds } from './enumerations.ts'

const isoRule = {
  ky: 'Код ISO 3166: өлкө үчүн KG, облус же шаар үчүн KG-C сыяктуу.',
  ru: 'Код ISO 3166: для страны KG, для области или города вида KG-C.',
  en: 'An ISO 3166 code: KG for a country, such as KG-C for an oblast or a city.',
}

/** ISO 3166-1 alpha-2, or ISO 3166-2. */
const ISO_CODE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/

const isIsoCode: TextFieldSingleValidation = (value: unknown, { req }) =>
  isUnset(value) || (typeof value === 'string' && ISO_CODE.test(value)) || refusal(isoRule, req)

/** The fields of a place. */
export const fields: Field[] = [
  nameField({ ky: 'мисалы, Ош облусу', ru: 'например, Ошская область', en: 'such as Osh oblast' }),
  {
    name: 'otherNames',
    type: 'text',
    localized: true,
    label: { ky: 'Башка аталыштары', ru: 'Другие названия', en: 'Other names' },
    admin: {
      placeholder: {
        ky: 'мисалы, Фрунзе (мурда)',
        ru: 'например, Фрунзе (прежде)',
        en: 'such as Frunze (formerly)',
      },
      description: {
        ky: 'Мурдагы жана расмий аталыштары, үтүр менен. Издөөдө табылат.',
        ru: 'Прежние и официальные названия через запятую. По ним находит поиск.',
        en: 'Former and official names, with commas. Search finds the place by them.',
      },
    },
  },
  {
    name: 'kind',
    type: 'select',
    options: options(placeKinds),
    label: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Өлкө, облус же шаар.',
        ru: 'Страна, область или город.',
        en: 'A country, an oblast or a city.',
      },
    },
  },
  parentField({
    type: 'places',
    label: { ky: 'Кайда жайгашкан', ru: 'Где находится', en: 'Lies in' },
    description: {
      ky: 'Шаардын облусу же өлкөсү, облустун өлкөсү.',
      ru: 'Область или страна города, страна области.',
      en: 'The oblast or country of a city, the country of an oblast.',
    },
  }),
  {
    name: 'isoCode',
    type: 'text',
    label: { ky: 'ISO 3166 коду', ru: 'Код ISO 3166', en: 'ISO 3166 code' },
    admin: {
      position: 'sidebar',
      placeholder: { ky: 'мисалы, KG-C', ru: 'например, KG-C', en: 'such as KG-C' },
      description: {
        ky: 'Өлкөнүн, облустардын, Бишкек менен Оштун гана коду бар.',
        ru: 'Код есть у страны, областей, Бишкека и Оша.',
        en: 'Only the country, its oblasts, Bishkek and Osh have one.',
      },
    },
    validate: isIsoCode,
  },
]
