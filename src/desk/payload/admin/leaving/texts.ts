import type { Label } from '#shared/localization/index.ts'

/** What is asked before a form with unsaved input is left. */
export const texts = {
  heading: {
    ky: 'Сакталбаган өзгөртүүлөр бар',
    ru: 'Есть несохранённые изменения',
    en: 'There are unsaved changes',
  },
  body: {
    ky: 'Бул жерден кетсеңиз, жазганыңыз сакталбай калат.',
    ru: 'Если вы уйдёте отсюда, написанное не сохранится.',
    en: 'If you leave now, what you wrote is not saved.',
  },
  stay: { ky: 'Калуу', ru: 'Остаться', en: 'Stay' },
  leave: { ky: 'Сактабай кетүү', ru: 'Уйти без сохранения', en: 'Leave without saving' },
} as const satisfies Record<string, Label>
