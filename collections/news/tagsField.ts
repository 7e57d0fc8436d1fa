import type { TextField } from 'payload'

import { refusal } from '#desk/fields/index.ts'

const rule = {
  ky: 'Тег: кичине тамгалар, сандар жана дефис гана, мисалы central-asia; 20дан ашпасын.',
  ru: 'Метка: только строчные буквы, цифры и дефис, например central-asia; не больше 20.',
  en: 'A tag has lower-case letters, digits and hyphens only, such as central-asia; at most 20.',
}

// only one spelling of a tag is allowed, so that a filter finds every item that has it
const TAG = /^[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u

const isTag = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 50 && TAG.test(value)

/** Free tags, shared by all locales: codes for filters, not words for readers. */
export const tagsField: TextField = {
  name: 'tags',
  type: 'text',
  hasMany: true,
  label: { ky: 'Тегдер', ru: 'Метки', en: 'Tags' },
  admin: {
    placeholder: {
      ky: 'мисалы, peacebuilding',
      ru: 'например, peacebuilding',
      en: 'such as peacebuilding',
    },
    description: {
      ky: 'Жазып, Enter басыңыз. Бардык тилдерге жалпы.',
      ru: 'Введите и нажмите Enter. Общие для всех языков.',
      en: 'Type one and press Enter. Shared by all languages.',
    },
  },
  validate: (value: unknown, { req }) =>
    value === undefined ||
    value === null ||
    (Array.isArray(value) && value.length <= 20 && value.every(isTag)) ||
    refusal(rule, req),
}
