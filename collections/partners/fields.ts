import type { Field } from 'payload'

import {
  countryField,
  imageField,
  nameField,
  options,
  orderField,
  urlField,
} from '#desk/fields/index.ts'
import { partnerKinds } from './enumerations.ts'

/** The fields of a partner. */
export const fields: Field[] = [
  nameField({
    ky: 'мисалы, Мамлекеттик миграция кызматы',
    ru: 'например, Государственная служба миграции',
    en: 'such as State Migration Service',
  }),
  {
    name: 'acronym',
    type: 'text',
    localized: true,
    label: { ky: 'Кыскартылган аты', ru: 'Сокращение', en: 'Acronym' },
    admin: {
      placeholder: { ky: 'мисалы, БУУ', ru: 'например, ООН', en: 'such as UN' },
      description: {
        ky: 'Ушул тилде колдонулган кыскартуу.',
        ru: 'Сокращение, принятое на этом языке.',
        en: 'The acronym that this language uses.',
      },
    },
  },
  urlField({
    name: 'url',
    label: { ky: 'Сайты', ru: 'Сайт', en: 'Website' },
    description: {
      ky: 'Өнөктөштүн өз сайты.',
      ru: 'Собственный сайт партнёра.',
      en: 'The partner’s own site.',
    },
  }),
  imageField({
    name: 'logo',
    label: { ky: 'Логотиби', ru: 'Логотип', en: 'Logo' },
    description: {
      ky: 'PNG же WebP, тунук фондо болсо жакшы.',
      ru: 'PNG или WebP, лучше на прозрачном фоне.',
      en: 'PNG or WebP, best on a transparent background.',
    },
  }),
  {
    name: 'kind',
    type: 'select',
    options: options(partnerKinds),
    label: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Сайтта өнөктөштөр ушул боюнча топтолот.',
        ru: 'По этому полю партнёров группируют на сайте.',
        en: 'The site groups its partners by it.',
      },
    },
  },
  {
    ...countryField({
      name: 'country',
      label: { ky: 'Өлкөсү', ru: 'Страна', en: 'Country' },
    }),
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Эл аралык уюмдар үчүн бош калтырыңыз.',
        ru: 'Для международных организаций оставьте пустым.',
        en: 'Leave it empty for international organizations.',
      },
    },
  },
  orderField(),
]
