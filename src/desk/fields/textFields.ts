import type { TextareaField, TextField } from 'payload'

import type { Label } from '#shared/localization/index.ts'

/**
 * A document's title, in each locale.
 * @param placeholder an example of a good one
 */
export const titleField = (placeholder: Label): TextField => ({
  name: 'title',
  type: 'text',
  localized: true,
  label: { ky: 'Аталышы', ru: 'Название', en: 'Title' },
  admin: {
    placeholder,
    description: {
      ky: 'Барактын башында жана тизмелерде көрүнөт. Дареги да ушундан түзүлөт.',
      ru: 'Видно в начале страницы и в списках. Из него составляется и адрес.',
      en: 'Shown at the head of the page and in lists. The address is made from it.',
    },
  },
})

/**
 * A document in one or two sentences, in each locale.
 * @param placeholder what these sentences should say
 */
export const summaryField = (placeholder: Label): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  label: { ky: 'Кыскача мазмуну', ru: 'Кратко', en: 'Summary' },
  admin: {
    placeholder,
    rows: 3,
    description: {
      ky: 'Бир-эки сүйлөм: тизмелерде жана издөөдө көрүнөт.',
      ru: 'Одно-два предложения: видны в списках и в поиске.',
      en: 'One or two sentences, shown in lists and in search.',
    },
  },
})
