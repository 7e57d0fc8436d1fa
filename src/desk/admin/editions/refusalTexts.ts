import type { Label, Locale } from '#shared/localization/index.ts'
import type { Refusal } from './ask.ts'

/** What the server's refusals mean, for people. */
const refusalTexts: Readonly<Record<string, Label>> = {
  role: {
    ky: 'Сиздин ролуңуз бул аракетке уруксат бербейт.',
    ru: 'Ваша роль этого не позволяет.',
    en: 'Your role does not include this.',
  },
  four_eyes: {
    ky: 'Текстти өзүңүз өзгөрткөнсүз: аны башка адам бекитиши керек.',
    ru: 'Вы сами меняли этот текст: одобрить его должен другой человек.',
    en: 'You changed this text yourself: another person has to approve it.',
  },
  illegal_transition: {
    ky: 'Тилдик нусканын абалы азыр башкача. Маалымат жаңыртылды.',
    ru: 'Языковая версия уже в другом состоянии. Сведения обновлены.',
    en: 'The edition is in another state by now. The panel was refreshed.',
  },
  content_changed: {
    ky: 'Текст сиз көргөндөн бери өзгөргөн, ошондуктан эч нерсе жасалган жок. Эң жаңысын карап чыгыңыз.',
    ru: 'Текст изменился с тех пор, как вы его видели, поэтому ничего не сделано. Посмотрите новейший.',
    en: 'The text was changed since you looked at it, so nothing was done. Look at the newest.',
  },
  gate: {
    ky: 'Тилдик нуска жарыялоого даяр эмес.',
    ru: 'Языковая версия не готова к публикации.',
    en: 'This edition is not ready to be published.',
  },
  comment_required: {
    ky: 'Комментарий жазыңыз.',
    ru: 'Напишите комментарий.',
    en: 'Write a comment.',
  },
  reason_required: { ky: 'Себебин жазыңыз.', ru: 'Укажите причину.', en: 'Write a reason.' },
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

/** What a refusal says to a person; the server's own words where we have none for its code. */
export function refusalText({ code, message }: Refusal, language: Locale): string {
  const known = refusalTexts[code]
  return known ? known[language] : message || (refusalTexts['unknown']?.[language] ?? '')
}
