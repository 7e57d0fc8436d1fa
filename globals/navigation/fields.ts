import type { ArrayField, Field } from 'payload'

import { rowLabel, urlField } from '#desk/fields/index.ts'
import { pageTypes } from '../../collections/pageTypes.ts'

const items: ArrayField = {
  name: 'items',
  type: 'array',
  label: { ky: 'Пункттар', ru: 'Пункты', en: 'Items' },
  labels: {
    singular: { ky: 'Пункт', ru: 'Пункт', en: 'Item' },
    plural: { ky: 'Пункттар', ru: 'Пункты', en: 'Items' },
  },
  admin: {
    initCollapsed: true,
    description: {
      ky: 'Ар бир пункт же документке, же башка сайтка алып барат.',
      ru: 'Каждый пункт ведёт либо к документу, либо на другой сайт.',
      en: 'Each item leads either to a document or to another site.',
    },
    components: {
      RowLabel: rowLabel({
        fallback: { ky: 'Пункт', ru: 'Пункт', en: 'Item' },
        names: ['label', 'url'],
      }),
    },
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: { ky: 'Аталышы', ru: 'Название', en: 'Label' },
      admin: {
        placeholder: { ky: 'мисалы, Биз жөнүндө', ru: 'например, О нас', en: 'such as About us' },
        description: {
          ky: 'Бош болсо, документтин аталышы көрсөтүлөт.',
          ru: 'Если пусто, показывается название документа.',
          en: 'Left empty, the document’s title is shown.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'target',
          type: 'relationship',
          relationTo: [...pageTypes],
          label: { ky: 'Документ', ru: 'Документ', en: 'Document' },
          admin: {
            description: {
              ky: 'Ушул тилде жарыяланганда гана көрсөтүлөт.',
              ru: 'Показывается, только если опубликован на этом языке.',
              en: 'Shown only while it is published in the language.',
            },
          },
        },
        urlField({
          name: 'url',
          label: { ky: 'Башка сайттын дареги', ru: 'Адрес другого сайта', en: 'Other site' },
          description: {
            ky: 'Документтин ордуна; бул учурда аталышы керек.',
            ru: 'Вместо документа; тогда нужно название.',
            en: 'Instead of a document; it needs a label then.',
          },
        }),
      ],
    },
  ],
}

/** The fields of the navigation. */
export const fields: Field[] = [
  {
    name: 'menus',
    type: 'array',
    label: { ky: 'Менюлар', ru: 'Меню', en: 'Menus' },
    labels: {
      singular: { ky: 'Меню', ru: 'Меню', en: 'Menu' },
      plural: { ky: 'Менюлар', ru: 'Меню', en: 'Menus' },
    },
    admin: {
      description: {
        ky: 'Сайттын менюлары, көрсөтүлүү тартибинде.',
        ru: 'Меню сайта, в порядке показа.',
        en: 'The site’s menus, in the order shown.',
      },
      components: {
        RowLabel: rowLabel({
          fallback: { ky: 'Меню', ru: 'Меню', en: 'Menu' },
          names: ['label'],
        }),
      },
    },
    fields: [
      {
        name: 'label',
        type: 'text',
        localized: true,
        label: { ky: 'Менюнун аталышы', ru: 'Название меню', en: 'Label of the menu' },
        admin: {
          placeholder: { ky: 'мисалы, Жардам', ru: 'например, Помощь', en: 'such as Help' },
          description: {
            ky: 'Бул жок тилде меню көрсөтүлбөйт.',
            ru: 'На языке, где этого нет, меню не показывается.',
            en: 'In a language without it the menu is not shown.',
          },
        },
      },
      items,
    ],
  },
]
