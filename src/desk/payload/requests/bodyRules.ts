import type { Label } from '#shared/localization/index.ts'

/** Why a body cannot be read. */
export const bodyRules = {
  notJson: {
    ky: 'JSON болушу керек',
    ru: 'должен быть JSON',
    en: 'has to be JSON',
  },
  notUtf8: {
    ky: 'UTF-8 болушу керек',
    ru: 'должна быть кодировка UTF-8',
    en: 'has to be UTF-8',
  },
  brokenForm: {
    ky: 'форма аягына чейин окулбайт',
    ru: 'форма не читается до конца',
    en: 'is no form that can be read to its end',
  },
  noNull: {
    ky: 'U+0000 белгиси болбошу керек',
    ru: 'не должно быть знака U+0000',
    en: 'must not hold the character U+0000',
  },
  noName: {
    ky: 'мындай аталыштагы талаа болушу мүмкүн эмес',
    ru: 'поля с таким названием быть не может',
    en: 'has a name that no field can have',
  },
  noPayload: {
    ky: 'формада бул бөлүк жок: талаалар анын ичинде JSON түрүндө жөнөтүлөт',
    ru: 'этой части нет в форме: поля отправляют в ней в виде JSON',
    en: 'is missing from the form: its fields are sent in this part, as JSON',
  },
} as const satisfies Readonly<Record<string, Label>>

/**
 * Why a body with too many levels is refused.
 * @param most levels of objects and lists
 */
export const tooDeep = (most: number): Label => ({
  ky: `деңгээлдердин саны ${String(most)} ашпашы керек`,
  ru: `можно не больше ${String(most)} уровней`,
  en: `has at most ${String(most)} levels`,
})
