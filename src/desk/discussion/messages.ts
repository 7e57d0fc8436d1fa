import type { Label } from '#shared/localization/index.ts'

/** What a comment has to be: reasons of refusals, in the reader's language. */
export const commentRules = {
  tooLong: (most: number): Label => ({
    ky: `${String(most)} белгиден узун болбошу керек`,
    ru: `не длиннее ${String(most)} знаков`,
    en: `has at most ${String(most)} characters`,
  }),
  tooMany: (most: number): Label => ({
    ky: `${String(most)} адамдан көп болбошу керек`,
    ru: `не больше ${String(most)} человек`,
    en: `names at most ${String(most)} people`,
  }),
  noReader: {
    ky: 'бул документти окуй турган мындай адам жок',
    ru: 'нет такого человека, который может читать этот документ',
    en: 'names nobody who may read this document',
  },
  noField: {
    ky: 'документте мындай талаа жок',
    ru: 'в документе нет такого поля',
    en: 'is no field of this document',
  },
  noThread: {
    ky: 'бул тилдик нускада мындай талкуу жок',
    ru: 'в этой языковой версии нет такого обсуждения',
    en: 'is no thread of this edition',
  },
  ofThread: {
    ky: 'талкуунун биринчи комментарийинде гана көрсөтүлөт',
    ru: 'указывается только в первом комментарии обсуждения',
    en: 'is said in the first comment of a thread alone',
  },
} as const
