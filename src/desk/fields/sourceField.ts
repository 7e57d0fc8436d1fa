import type { GroupField } from 'payload'

import { urlField } from './urlField.ts'

/** The source of a statement: a page's address, and its name in each locale. */
export const sourceField = (): GroupField => ({
  name: 'source',
  type: 'group',
  label: { ky: 'Булак', ru: 'Источник', en: 'Source' },
  admin: {
    description: {
      ky: 'Бул маалымат кайдан алынган. Дареги жок булак көрсөтүлбөйт.',
      ru: 'Откуда эти сведения. Источник без адреса не показывается.',
      en: 'Where this comes from. A source without an address is not shown.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          localized: true,
          label: { ky: 'Булактын аталышы', ru: 'Название источника', en: 'Name of the source' },
          admin: {
            placeholder: {
              ky: 'мисалы, ЭМУнун сайты',
              ru: 'например, сайт МОМ',
              en: "such as IOM's website",
            },
            description: {
              ky: 'Шилтеменин тексти.',
              ru: 'Текст ссылки.',
              en: 'The text of the link.',
            },
          },
        },
        urlField({
          name: 'url',
          label: { ky: 'Дареги', ru: 'Адрес', en: 'Address' },
          description: {
            ky: 'Булак ачылуучу барак.',
            ru: 'Страница источника.',
            en: 'The page of the source.',
          },
        }),
      ],
    },
  ],
})
