import type { TextField } from 'payload'

import type { Label } from '#shared/localization/index.ts'

/**
 * A name, in each locale.
 * @param placeholder an example of a good one
 */
export const nameField = (placeholder: Label): TextField => ({
  name: 'name',
  type: 'text',
  localized: true,
  label: { ky: 'Аталышы', ru: 'Название', en: 'Name' },
  admin: {
    placeholder,
    description: {
      ky: 'Сайтта ушундай аталат. Дареги да ушундан түзүлөт.',
      ru: 'Так называется на сайте. Из него составляется и адрес.',
      en: 'What the site calls it. The address is made from it.',
    },
  },
})
