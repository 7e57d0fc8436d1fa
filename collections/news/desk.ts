import type { DeskConfig } from '#desk/editions/index.ts'
import { fields } from './fields.ts'
import { depictsSurvivor } from './story.ts'
import { consentGate, storyExpiry, storyGate } from './storyGate.ts'
import { followConsent, guardConsent, guardSurvivorAnswer, recordConsent } from './storyGuards.ts'
import { toPublic } from './toPublic.ts'

/** News on the desk. */
export const desk: DeskConfig = {
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
  requiredToPublish: ['title', 'summary', 'body', 'date', 'story.depictsSurvivor'],
  toPublic,
  gate: storyGate,
  safeguardingAlone: { applies: depictsSurvivor, gate: consentGate },
  workflowOf: (view) => (depictsSurvivor(view) ? 'safeguarded' : 'reviewed'),
  expiry: storyExpiry,
  notDuplicated: ['story.consent'],
  afterSave: followConsent,
  collection: {
    hooks: {
      beforeOperation: [guardConsent],
      beforeChange: [guardSurvivorAnswer, recordConsent],
    },
  },
}
