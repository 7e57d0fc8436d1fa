import type { Label } from '#shared/localization/index.ts'

/** What is said of unsaved text that this browser has kept. */
export const texts = {
  heading: {
    ky: 'Сакталбай калган текст бар',
    ru: 'Есть несохранённый текст',
    en: 'There is unsaved text',
  },
  found: {
    ky: 'Бул браузерде сиз мурда жазып, сактабай калган текст турат:',
    ru: 'В этом браузере остался текст, который вы написали и не сохранили:',
    en: 'This browser has kept what you wrote and did not save:',
  },
  loading: { ky: 'Жүктөлүүдө…', ru: 'Загрузка…', en: 'Loading…' },
  restore: { ky: 'Калыбына келтирүү', ru: 'Восстановить', en: 'Restore' },
  discard: { ky: 'Таштап салуу', ru: 'Отменить эти правки', en: 'Discard' },
  failed: {
    ky: 'Калыбына келтирүү болбой калды. Текст ушул браузерде турат: байланышты текшерип, кайра аракет кылыңыз.',
    ru: 'Восстановить не получилось. Текст остаётся в этом браузере: проверьте связь и попробуйте ещё раз.',
    en: 'It could not be restored. The text stays in this browser: check the connection and try again.',
  },
  document: { ky: '(тандалган документ)', ru: '(выбранный документ)', en: '(a chosen document)' },
} as const satisfies Record<string, Label>
