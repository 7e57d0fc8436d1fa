import type { Field } from 'payload'

import { bodyField } from '../../src/contentType/fields/bodyField.ts'
import { orderField } from '../../src/contentType/fields/orderField.ts'
import { parentField } from '../../src/contentType/fields/parentField.ts'
import { titleField } from '../../src/contentType/fields/textFields.ts'

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
