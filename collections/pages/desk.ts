import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Pages on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Барак', ru: 'Страница', en: 'Page' },
    plural: { ky: 'Барактар', ru: 'Страницы', en: 'Pages' },
  },
  description: {
    ky: 'Башка түргө кирбеген барактар, мисалы «Биз жөнүндө».',
    ru: 'Страницы, которые не относятся к другим типам, например «О нас».',
    en: 'Pages that fit no other type, such as “About us”.',
  },
  group: 'content',
  titleField: 'title',
  fields,
  defaultColumns: ['title', 'parent', 'order', 'updatedAt'],
  requiredToPublish: ['title', 'body'],
  toPublic,
}
