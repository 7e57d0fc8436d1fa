import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Services on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Кызмат', ru: 'Услуга', en: 'Service' },
    plural: { ky: 'Кызматтар', ru: 'Услуги', en: 'Services' },
  },
  description: {
    ky: 'Адамдарга көрсөтүлгөн жардам: кайтып келүү, реабилитация, реинтеграция, маалымат, алдын алуу.',
    ru: 'Помощь людям: возвращение, реабилитация, реинтеграция, информирование, предупреждение.',
    en: 'The help that people are given: return, rehabilitation, reintegration, information, prevention.',
  },
  group: 'help',
  titleField: 'title',
  fields,
  defaultColumns: ['title', 'group', 'state', 'order', 'updatedAt'],
  requiredToPublish: ['title', 'group', 'summary'],
  operational: ['state'],
  toPublic,
}
