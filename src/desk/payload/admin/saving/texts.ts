import type { Label } from '#shared/localization/index.ts'

/** What a form says when its save has no answer of the desk, or one that tells not what comes next. */
export const texts = {
  network: {
    ky: 'Серверге жетпей калды. Жазганыңыз ушул жерде турат: байланышты текшерип, кайра сактаңыз.',
    ru: 'Сервер не отвечает. Написанное остаётся здесь: проверьте связь и сохраните ещё раз.',
    en: 'The server did not answer. What you wrote stays here: check the connection and save again.',
  },
  signedOut: {
    ky: 'Сеансыңыз бүттү. Жазганыңыз ушул жерде турат: башка өтмөктө кайра кириңиз да, ушул жерден сактаңыз.',
    ru: 'Сеанс закончился. Написанное остаётся здесь: войдите снова в другой вкладке и сохраните здесь.',
    en: 'Your session has ended. What you wrote stays here: sign in again in another tab, then save here.',
  },
  restarting: {
    ky: 'Башкаруу панели азыр жооп бербейт.',
    ru: 'Панель управления сейчас не отвечает.',
    en: 'The desk does not answer now.',
  },
  failed: {
    ky: 'Сактоо болбой калды.',
    ru: 'Сохранить не получилось.',
    en: 'The save failed.',
  },
  soon: {
    ky: 'Жазганыңыз ушул жерде турат: бир аздан кийин кайра сактаңыз.',
    ru: 'Написанное остаётся здесь: сохраните ещё раз немного позже.',
    en: 'What you wrote stays here: save again in a while.',
  },
  tell: {
    ky: 'Жазганыңыз ушул жерде турат: кайра сактаңыз. Кайталанса, администраторго айтыңыз.',
    ru: 'Написанное остаётся здесь: сохраните ещё раз. Если повторится, скажите администратору.',
    en: 'What you wrote stays here: save again. If this repeats, tell the administrator.',
  },
} as const satisfies Record<string, Label>
