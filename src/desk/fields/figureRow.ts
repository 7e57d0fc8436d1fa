import type { RowField } from 'payload'

import type { Label } from '#shared/localization/index.ts'

/**
 * A figure: `value`, a number, and `unit`, the word after it in each locale, side by side.
 * @param unitPlaceholder an example of a unit
 */
export const figureRow = (unitPlaceholder: Label): RowField => ({
  type: 'row',
  fields: [
    {
      name: 'value',
      type: 'number',
      label: { ky: 'Саны', ru: 'Число', en: 'Value' },
      admin: {
        placeholder: { ky: 'мисалы, 62000', ru: 'например, 62000', en: 'such as 62000' },
        description: {
          ky: 'Сан гана, боштуксуз.',
          ru: 'Только число, без пробелов.',
          en: 'The number alone, without spaces.',
        },
      },
    },
    {
      name: 'unit',
      type: 'text',
      localized: true,
      label: { ky: 'Бирдиги', ru: 'Единица', en: 'Unit' },
      admin: {
        placeholder: unitPlaceholder,
        description: {
          ky: 'Сандан кийин турган сөз.',
          ru: 'Слово после числа.',
          en: 'The word after the number.',
        },
      },
    },
  ],
})
