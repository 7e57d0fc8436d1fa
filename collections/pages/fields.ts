import type { Field } from 'payload'

import { bodyField, orderField, parentField, titleField } from '#desk/fields/index.ts'

/** The fields of a page. */
export const fields: Field[] = [
  titleField({ ky: 'мисалы, Биз жөнүндө', ru: 'например, О нас', en: 'such as About us' }),
  bodyField(),
  parentField({
    type: 'pages',
    label: { ky: 'Кайсы барактын астында', ru: 'Родительская страница', en: 'Parent page' },
    description: {
      ky: 'Бул барак башка бирөөнүн бөлүгү болсо, ошону тандаңыз.',
      ru: 'Выберите, если эта страница — часть другой.',
      en: 'Choose it when this page is a part of another.',
    },
  }),
  orderField(),
]
