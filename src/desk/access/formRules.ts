import type { Label } from '#shared/localization/index.ts'

/** What a value that was sent has to be: reasons of refusals, in the reader's language. */
export const formRules = {
  object: {
    ky: 'талаалары бар топ болушу керек',
    ru: 'должна быть группа полей',
    en: 'has to be an object',
  },
  rowId: {
    ky: 'саптын белгиси болушу керек: кичине тамгалар менен жазылган UUID же 0–9, a–f белгилеринен 24',
    ru: 'должен быть идентификатор строки: UUID строчными буквами или 24 шестнадцатеричных знака',
    en: 'has to be the id of a row: a UUID in lower case or 24 hexadecimal digits',
  },
  documentId: {
    ky: 'кичине тамгалар менен жазылган UUID болушу керек',
    ru: 'должен быть UUID строчными буквами',
    en: 'has to be a UUID in lower case',
  },
  text: { ky: 'текст болушу керек', ru: 'должен быть текст', en: 'has to be a text' },
  number: {
    ky: 'Бул жерге сан гана жазылат, мисалы 1200 же 1200.5',
    ru: 'Здесь нужно число, например 1200 или 1200.5',
    en: 'This has to be a number, such as 1200 or 1200.5',
  },
  truth: {
    ky: 'true же false болушу керек',
    ru: 'должно быть true или false',
    en: 'has to be true or false',
  },
  date: {
    ky: 'дата болушу керек (мисалы, 2026-03-31), же null',
    ru: 'должна быть дата (например, 2026-03-31) или null',
    en: 'has to be a date (such as 2026-03-31), or null',
  },
  list: { ky: 'тизме болушу керек', ru: 'должен быть список', en: 'has to be a list' },
  rows: {
    ky: 'саптардын тизмеси болушу керек',
    ru: 'должен быть список строк',
    en: 'has to be a list of rows',
  },
  otherRow: {
    ky: 'бул белги башка сапка таандык',
    ru: 'этот идентификатор уже у другой строки',
    en: 'is another row’s',
  },
  choice: {
    ky: 'Мындай тандоо жок: тизмеден тандаңыз',
    ru: 'Такого варианта нет: выберите из списка',
    en: 'There is no such choice: choose from the list',
  },
  reference: {
    ky: 'документтин белгиси (id) болушу керек',
    ru: 'должен быть идентификатор документа (id)',
    en: 'has to be an id',
  },
  references: {
    ky: 'документтердин белгилеринин (id) тизмеси болушу керек',
    ru: 'должен быть список идентификаторов (id)',
    en: 'has to be a list of ids',
  },
  typedReference: {
    ky: 'документтин түрүн жана белгисин (id) көрсөтүшү керек',
    ru: 'нужно назвать допустимый вид документа и его идентификатор (id)',
    en: 'has to name one of the types that it may lead to, and an id',
  },
  missing: {
    ky: 'мындай документ жок',
    ru: 'такого документа нет',
    en: 'names a document that does not exist',
  },
  unknown: {
    ky: 'мындай аталыш жок',
    ru: 'такого названия здесь нет',
    en: 'is no name that is known here',
  },
  other: {
    ky: 'мындай маани кабыл алынбайт',
    ru: 'такое значение не принимается',
    en: 'has a value that is not accepted',
  },
} as const satisfies Readonly<Record<string, Label>>
