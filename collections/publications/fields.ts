import type { Field } from 'payload'

import { options, summaryField, titleField, wholeNumber } from '#desk/fields/index.ts'
import { publicationKinds } from './enumerations.ts'

const yearRule = {
  ky: 'Жыл: 1900дөн 2100гө чейинки бүтүн сан.',
  ru: 'Год — целое число от 1900 до 2100.',
  en: 'The year is a whole number from 1900 to 2100.',
}

/** The fields of a publication. */
export const fields: Field[] = [
  titleField({
    ky: 'мисалы, Кыргызстандын миграциялык профили',
    ru: 'например, Миграционный профиль Кыргызстана',
    en: 'such as Migration profile of Kyrgyzstan',
  }),
  summaryField({
    ky: 'Басылма эмне жөнүндө жана кимге керек?',
    ru: 'О чём издание и кому оно нужно?',
    en: 'What is the publication about, and whom is it for?',
  }),
  {
    name: 'file',
    type: 'upload',
    relationTo: 'media',
    localized: true,
    label: { ky: 'Файл', ru: 'Файл', en: 'File' },
    filterOptions: { mimeType: { equals: 'application/pdf' } },
    admin: {
      description: {
        ky: 'PDF: ар бир тилдин өз файлы бар.',
        ru: 'PDF: у каждого языка свой файл.',
        en: 'A PDF: each language has a file of its own.',
      },
    },
  },
  {
    name: 'kind',
    type: 'select',
    options: options(publicationKinds),
    label: { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Сайтта ушул боюнча тандалат.',
        ru: 'По этому полю издания отбирают на сайте.',
        en: 'Visitors of the site choose by it.',
      },
    },
  },
  {
    name: 'year',
    type: 'number',
    label: { ky: 'Жылы', ru: 'Год', en: 'Year' },
    admin: {
      position: 'sidebar',
      step: 1,
      placeholder: { ky: 'мисалы, 2019', ru: 'например, 2019', en: 'such as 2019' },
      description: {
        ky: 'Басылма чыккан же тиешелүү болгон жыл.',
        ru: 'Год выхода или год, к которому относится издание.',
        en: 'The year that it came out in, or is about.',
      },
    },
    validate: wholeNumber(1900, 2100, yearRule),
  },
  {
    name: 'programmes',
    type: 'relationship',
    relationTo: 'programmes',
    hasMany: true,
    label: { ky: 'Программалар', ru: 'Программы', en: 'Programmes' },
    admin: {
      position: 'sidebar',
      description: {
        ky: 'Басылма кайсы программаларга тиешелүү.',
        ru: 'К каким программам относится издание.',
        en: 'The programmes that it belongs to.',
      },
    },
  },
]
