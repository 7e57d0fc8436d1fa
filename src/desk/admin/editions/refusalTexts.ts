import type { Label, Locale } from '#shared/localization/index.ts'
import type { Refusal, Unasked } from './ask.ts'

/** Messages for failures without an answer of the desk; its own refusals bring their message. */
const unaskedTexts: Readonly<Record<Unasked, Label>> = {
  network: {
    ky: 'Серверге жетпей калды. Жазганыңыз сакталып турат: байланышты текшерип, кайра жөнөтүңүз.',
    ru: 'Сервер не отвечает. Написанное остаётся здесь: проверьте связь и отправьте ещё раз.',
    en: 'The server did not answer. What you wrote stays here: check the connection and send again.',
  },
  signed_out: {
    ky: 'Сеансыңыз бүттү. Башка өтмөктө кайра кириңиз, анан ушул жерден улантыңыз: жазганыңыз сакталып турат.',
    ru: 'Сеанс закончился. Войдите снова в другой вкладке и продолжите здесь: написанное остаётся.',
    en: 'Your session has ended. Sign in again in another tab and go on here: what you wrote stays.',
  },
  unknown: {
    ky: 'Болбой калды. Кайра аракет кылыңыз.',
    ru: 'Не получилось. Попробуйте ещё раз.',
    en: 'That did not work. Try again.',
  },
}

const isUnasked = (code: Refusal['code']): code is Unasked => Object.hasOwn(unaskedTexts, code)

/** What a refusal says to a person: the desk's words, or why there are none. */
export const refusalText = ({ code, message }: Refusal, language: Locale): string =>
  message || unaskedTexts[isUnasked(code) ? code : 'unknown'][language]
