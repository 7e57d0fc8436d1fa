import type { DeskConfig } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { fields } from './fields.ts'
import { toPublic } from './toPublic.ts'

/** Milestones on the desk. */
export const desk: DeskConfig<typeof contract> = {
  labels: {
    singular: { ky: 'Маанилүү окуя', ru: 'Веха', en: 'Milestone' },
    plural: { ky: 'Маанилүү окуялар', ru: 'Вехи', en: 'Milestones' },
  },
  description: {
    ky: 'Уюмдун жана анын Кыргызстандагы ишинин тарыхы, датасы менен.',
    ru: 'История организации и её работы в Кыргызстане, с датами.',
    en: 'The history of the organization and of its work in Kyrgyzstan, with its dates.',
  },
  group: 'content',
  titleField: 'title',
  fields,
  defaultColumns: ['title', 'kind', 'programme', 'updatedAt'],
  requiredToPublish: ['title', 'date'],
  toPublic,
}
