import type { Label } from '#shared/localization/index.ts'

const list = (names: readonly string[]): string => names.join(', ')

/** What the parts of a request have to be: the rules of a `bad_request`, beside those of fields. */
export const requestRules = {
  readable: {
    ky: 'окууга мүмкүн эмес',
    ru: 'не удаётся прочитать',
    en: 'cannot be read',
  },
  encoding: {
    ky: 'дарек пайыз белгилери менен туура эмес жазылган',
    ru: 'адрес неверно записан процентным кодом',
    en: 'has a broken percent encoding',
  },
  json: { ky: 'JSON болушу керек', ru: 'должен быть JSON', en: 'has to be JSON' },
  jsonType: {
    ky: 'application/json болушу керек',
    ru: 'должен быть application/json',
    en: 'has to be application/json',
  },
  object: { ky: 'объект болушу керек', ru: 'должен быть объект', en: 'has to be an object' },
  oneOperation: {
    ky: 'бул тизме: ар бир сурамда бир гана операция жөнөтүлөт',
    ru: 'это список: в одном запросе отправляют одну операцию',
    en: 'is a list: send one operation a request',
  },
  queryObject: {
    ky: 'query талаасы бар объект болушу керек',
    ru: 'должен быть объект с полем query',
    en: 'has to be an object with a query',
  },
  graphqlText: {
    ky: 'GraphQL документинин тексти болушу керек',
    ru: 'должен быть текст документа GraphQL',
    en: 'has to be the text of a GraphQL document',
  },
  noOperation: {
    ky: 'эч бир операция жок',
    ru: 'нет ни одной операции',
    en: 'has no operation',
  },
  unknownOperation: {
    ky: 'документте мындай операция жок',
    ru: 'такой операции в документе нет',
    en: 'is of no operation in the document',
  },
  severalOperations: {
    ky: 'документте бир нече операция бар, бирин атоо керек',
    ru: 'в документе несколько операций, нужно назвать одну',
    en: 'has to name one, since the document has several operations',
  },
  subscription: {
    ky: 'бул жазылуу, ал эми жазыла турган эч нерсе жок',
    ru: 'это подписка, а подписываться здесь не на что',
    en: 'subscribes, and there is nothing to subscribe to',
  },
  transitionOnly: {
    ky: 'колдонулбайт: тилдик нуска өз кадамы аркылуу жарыяланат',
    ru: 'не используется: языковую версию публикует её переход',
    en: 'is not used: an edition is published by its transition',
  },
  fixedId: {
    ky: 'өзгөртүүгө болбойт',
    ru: 'нельзя изменить',
    en: 'cannot be changed',
  },
  urgentOnly: {
    ky: 'шашылыш жарыялоодо гана айтылат',
    ru: 'указывают только при срочной публикации',
    en: 'is said of an urgent publishing alone',
  },
  byLocale: {
    ky: 'бардык тилдер суралгандыктан, тилдер боюнча объект болушу керек',
    ru: 'должен быть объект по языкам, раз названы все',
    en: 'is an object by locale, since all are asked for',
  },
  oneLocale: {
    ky: 'бир гана тил көрсөтүлөт',
    ru: 'указывают только один язык',
    en: 'is one at a time',
  },
  notOperational: {
    ky: 'бул түрдө мындай ыкчам талаа жок',
    ru: 'у этого вида нет такого оперативного поля',
    en: 'is no operational field of this type',
  },
  otherKind: {
    ky: 'маанинин түрү башка',
    ru: 'значение другого вида',
    en: 'has a value of another kind',
  },
  percent: {
    ky: '0дөн 100гө чейинки сан болушу керек',
    ru: 'должно быть число от 0 до 100',
    en: 'is a number from 0 to 100',
  },
  contract: {
    ky: 'келишимге туура келбейт',
    ru: 'не подходит по договору о данных',
    en: 'is refused by the contract',
  },
  missing: { ky: 'жок', ru: 'не указано', en: 'is missing' },
  tooMuch: {
    ky: 'бир жолу өтө көп сурайт',
    ru: 'запрашивает слишком много за раз',
    en: 'asks for too much at once',
  },
} as const satisfies Readonly<Record<string, Label>>

/** That a name has to be one of these. */
export const oneOf = (names: readonly string[]): Label => ({
  ky: `булардын бири болушу керек: ${list(names)}`,
  ru: `должно быть одно из: ${list(names)}`,
  en: `is one of ${list(names)}`,
})

/** That something may be nested this deep and no deeper. */
export const mostLevels = (most: number): Label => ({
  ky: `эң көп дегенде ${String(most)} деңгээл болот`,
  ru: `уровней может быть не больше ${String(most)}`,
  en: `has at most ${String(most)} levels`,
})
