import type { NumberField } from 'payload'

import type { Label } from '#shared/localization/index.ts'
import { wholeNumber } from './wholeNumber.ts'

const rule: Label = {
  ky: 'Орду 0дөн 9999га чейинки бүтүн сан болсун.',
  ru: 'Порядок — целое число от 0 до 9999.',
  en: 'The order is a whole number from 0 to 9999.',
}

/** A document's position in lists, in all locales: smallest first, then by title. */
export const orderField = (): NumberField => ({
  name: 'order',
  type: 'number',
  label: { ky: 'Тизмедеги орду', ru: 'Порядок в списке', en: 'Order in lists' },
  admin: {
    position: 'sidebar',
    step: 1,
    placeholder: { ky: 'мисалы, 10', ru: 'например, 10', en: 'such as 10' },
    description: {
      ky: 'Кичине сан мурда турат. Сан жок болсо, документ аягында аталышы боюнча турат.',
      ru: 'Меньшее число стоит раньше. Без числа документ стоит в конце, по названию.',
      en: 'The smaller number comes first. Without one, a document stands at the end, by its title.',
    },
  },
  validate: wholeNumber(0, 9999, rule),
})
