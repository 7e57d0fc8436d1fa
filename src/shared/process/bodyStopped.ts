import type { Refusal } from './refuseInLanguage.ts'

/** 408: nothing more comes of what is being sent. */
export const bodyStopped: Refusal = {
  status: 408,
  code: 'request_timeout',
  message: {
    ky: 'Маалымат жөнөтүү токтоп калды: эч нерсе сакталган жок, кайра аракет кылыңыз.',
    ru: 'Отправка прервалась: ничего не сохранено, попробуйте ещё раз.',
    en: 'Sending stopped halfway: nothing was saved, try again.',
  },
}
