import type { Label } from '#shared/localization/index.ts'

/** What the values of a filter have to be. */
export const valueRules = {
  scalar: {
    ky: 'текст, сан, true, false же null болушу керек',
    ru: 'должен быть текст, число, true, false или null',
    en: 'has to be a text, a number, true, false or null',
  },
  nul: {
    ky: 'U+0000 белгиси болбошу керек',
    ru: 'не должно быть знака U+0000',
    en: 'must not hold the character U+0000',
  },
  number: {
    ky: 'сан же null болушу керек',
    ru: 'должно быть число или null',
    en: 'has to be a number, or null',
  },
  date: {
    ky: 'дата же null болушу керек',
    ru: 'должна быть дата или null',
    en: 'has to be a date, or null',
  },
  truth: {
    ky: 'true, false же null болушу керек',
    ru: 'должно быть true, false или null',
    en: 'has to be true, false or null',
  },
  target: {
    ky: 'түр жана белги болушу керек: { relationTo, value }',
    ru: 'должны быть вид и идентификатор: { relationTo, value }',
    en: 'has to be a type and an id, { relationTo, value }',
  },
} as const satisfies Readonly<Record<string, Label>>

/** What the parts of a question have to be. */
export const queryRules = {
  conditions: {
    ky: 'шарттардан турган объект болушу керек',
    ru: 'должен быть объект из условий',
    en: 'has to be an object of conditions',
  },
  conditionList: {
    ky: 'шарттардын тизмеси болушу керек',
    ru: 'должен быть список условий',
    en: 'has to be a list of conditions',
  },
  path: {
    ky: 'талаага алып барган жол эмес',
    ru: 'это не путь к полю',
    en: 'is no path of a field',
  },
  operator: {
    ky: 'салыштыруу белгисин атоо керек',
    ru: 'нужно назвать оператор',
    en: 'has to name an operator',
  },
  unknownOperator: {
    ky: 'бул талаа мындай салыштырууну билбейт',
    ru: 'такого оператора у этого поля нет',
    en: 'is no operator that this field knows',
  },
  whole: {
    ky: 'бүтүн бир маани катары сакталат, ичинен издөөгө болбойт',
    ru: 'хранится целиком, спрашивать о части нельзя',
    en: 'is kept as one value, and cannot be asked about',
  },
  sort: {
    ky: 'талааларга алып барган жолдор болушу керек, ар биринин алдында минус болушу мүмкүн',
    ru: 'должны быть пути к полям, каждый с минусом или без него',
    en: 'has to be paths of fields, each with or without a minus',
  },
  choice: {
    ky: 'талаалардан турган объект болушу керек, ар бири true же false',
    ru: 'должен быть объект из полей, каждое true или false',
    en: 'has to be an object of fields, each true or false',
  },
  noField: {
    ky: 'талаа эмес нерсени атайт',
    ru: 'названо то, что не является полем',
    en: 'names something that is no field',
  },
  join: {
    ky: 'объект же false болушу керек',
    ru: 'должен быть объект или false',
    en: 'has to be an object, or false',
  },
} as const satisfies Readonly<Record<string, Label>>

/** That a number has to be whole, and within bounds. */
export const wholeNumber = (least: number, most: number): Label => ({
  ky: `${String(least)} менен ${String(most)} ортосундагы бүтүн сан болушу керек`,
  ru: `должно быть целое число от ${String(least)} до ${String(most)}`,
  en: `has to be a whole number from ${String(least)} to ${String(most)}`,
})

/** That a text may have this many characters. */
export const mostCharacters = (most: number): Label => ({
  ky: `эң көп дегенде ${String(most)} белги болот`,
  ru: `знаков может быть не больше ${String(most)}`,
  en: `has at most ${String(most)} characters`,
})

/** That a list may have this many values. */
export const mostValues = (most: number): Label => ({
  ky: `эң көп дегенде ${String(most)} маани болот`,
  ru: `значений может быть не больше ${String(most)}`,
  en: `has at most ${String(most)} values`,
})
