import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { sensitive } from './sensitive.ts'
import { toPublic } from './toPublic.ts'

/** News on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Жаңылык', ru: 'Новость', en: 'News item' },
    plural: { ky: 'Жаңылыктар', ru: 'Новости', en: 'News' },
  },
  description: {
    ky: 'Жаңылыктар жана адамдардын окуялары. Жабыр тарткан адам жөнүндөгү окуя үчүн макулдук керек.',
    ru: 'Новости и истории людей. Для рассказа о пострадавшем нужно согласие.',
    en: 'News and people’s stories. A story of a survivor needs a consent.',
  },
  group: 'content',
  titleField: 'title',
  fields,
  defaultColumns: ['title', 'date', 'programmes', 'updatedAt'],
  requiredToPublish: ['title', 'summary', 'body', 'date'],
  toPublic,
  sensitive,
  invitation: {
    ky: 'Жаңылык жазып баштоо',
    ru: 'Начать новость',
    en: 'Start a news item',
  },
}
