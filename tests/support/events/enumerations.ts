import { enumeration } from '#shared/contract/index.ts'

/** What kind of event it is. */
export const eventKinds = enumeration({
  training: { ky: 'Окуу', ru: 'Обучение', en: 'Training' },
  meeting: { ky: 'Жолугушуу', ru: 'Встреча', en: 'Meeting' },
})
