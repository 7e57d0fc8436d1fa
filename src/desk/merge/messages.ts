import type { Label } from '#shared/localization/index.ts'

/** Why a base is refused. */
export const baseRules = {
  instant: {
    ky: 'документ качан сакталганы болушу керек: окулган документтин updatedAt мааниси',
    ru: 'должно быть время сохранения: updatedAt прочитанного документа',
    en: 'has to be the updatedAt of the document as it was read',
  },
  single: {
    ky: 'бир гана документти сактоодо колдонулат',
    ru: 'используется только при сохранении одного документа',
    en: 'is for saves of one document alone',
  },
} as const satisfies Readonly<Record<string, Label>>

/** What is wrong with a place that two people changed. */
export const conflictWords = {
  value: {
    ky: 'Бул жерди экөөңүз эки башка өзгөрттүңүз',
    ru: 'Это место вы оба изменили по-разному',
    en: 'You both changed this, each in another way',
  },
  removedByThem: {
    ky: 'Сиз өзгөрткөн сапты башка бирөө өчүрүп салды',
    ru: 'Вы изменили строку, которую кто-то удалил',
    en: 'You changed a row that somebody else has removed',
  },
  removedByUs: {
    ky: 'Сиз өчүргөн сапты башка бирөө өзгөрттү',
    ru: 'Вы удалили строку, которую кто-то изменил',
    en: 'You removed a row that somebody else has changed',
  },
  unknown: {
    ky: 'Бул жерде башкасы сакталган, ал эми сиз кайсынысынан баштаганыңыз белгисиз',
    ru: 'Здесь сохранено другое, а с чего начали вы, уже неизвестно',
    en: 'Something else is stored here, and what you began with is not known any more',
  },
} as const satisfies Readonly<Record<string, Label>>
