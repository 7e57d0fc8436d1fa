import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Events on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Иш-чара', ru: 'Мероприятие', en: 'Event' },
    plural: { ky: 'Иш-чаралар', ru: 'Мероприятия', en: 'Events' },
  },
  description: {
    ky: 'Окуулар жана жолугушуулар.',
    ru: 'Обучения и встречи.',
    en: 'Trainings and meetings.',
  },
  group: 'content',
  titleField: 'title',
  fields,
  defaultColumns: ['title', 'date', 'kind', 'updatedAt'],
  requiredToPublish: ['title', 'date'],
  toPublic,
}
