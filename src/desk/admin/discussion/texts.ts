import type { Label } from '#shared/localization/index.ts'

/** What the comments of an edition say. */
export const texts = {
  heading: { ky: 'Комментарийлер', ru: 'Комментарии', en: 'Comments' },
  loading: { ky: 'Жүктөлүүдө…', ru: 'Загрузка…', en: 'Loading…' },
  again: { ky: 'Кайра жүктөө', ru: 'Загрузить ещё раз', en: 'Load again' },
  none: {
    ky: 'Азырынча комментарий жок.',
    ru: 'Комментариев пока нет.',
    en: 'No comments yet.',
  },
  threads: { ky: 'Талкуулар', ru: 'Обсуждения', en: 'Threads' },
  resolvedThreads: { ky: 'Чечилгендер', ru: 'Решённые', en: 'Resolved' },
  write: { ky: 'Комментарий жазуу', ru: 'Написать комментарий', en: 'Write a comment' },
  text: { ky: 'Комментарий', ru: 'Комментарий', en: 'Comment' },
  keys: {
    ky: 'Ctrl + Enter жөнөтөт.',
    ru: 'Ctrl + Enter отправляет.',
    en: 'Ctrl + Enter sends it.',
  },
  send: { ky: 'Жөнөтүү', ru: 'Отправить', en: 'Send' },
  save: { ky: 'Сактоо', ru: 'Сохранить', en: 'Save' },
  cancel: { ky: 'Баш тартуу', ru: 'Отмена', en: 'Cancel' },
  answer: { ky: 'Жооп берүү', ru: 'Ответить', en: 'Answer' },
  edit: { ky: 'Оңдоо', ru: 'Изменить', en: 'Edit' },
  edited: { ky: 'оңдолгон', ru: 'изменено', en: 'edited' },
  resolve: { ky: 'Чечилди', ru: 'Решено', en: 'Resolve' },
  reopen: { ky: 'Кайра ачуу', ru: 'Открыть снова', en: 'Reopen' },
  resolvedBy: { ky: 'Ким чечти:', ru: 'Кем решено:', en: 'Resolved by:' },
  field: { ky: 'Кайсы талаа жөнүндө', ru: 'О каком поле', en: 'About which field' },
  wholeEdition: { ky: 'бүт нуска жөнүндө', ru: 'обо всей версии', en: 'the whole edition' },
  toField: { ky: 'Талаага өтүү:', ru: 'К полю:', en: 'To the field:' },
  quote: { ky: 'Үзүндү', ru: 'Цитата', en: 'Quoted passage' },
  mention: { ky: 'Кимге кайрыласыз', ru: 'Кого упомянуть', en: 'Whom to mention' },
  nobody: { ky: 'эч кимди белгилебөө', ru: 'никого', en: 'nobody' },
  mentioned: { ky: 'Белгиленгендер:', ru: 'Упомянуты:', en: 'Mentioned:' },
  remove: { ky: 'Алып салуу', ru: 'Убрать', en: 'Remove' },
  sentBack: { ky: 'Оңдоого кайтарылды', ru: 'Возвращено на доработку', en: 'Changes requested' },
  system: { ky: 'тутум', ru: 'система', en: 'the system' },
} as const satisfies Record<string, Label>

/** How many threads are open. */
export const openCount = (count: number): Label => ({
  ky: `Ачык комментарийлер: ${String(count)}`,
  ru: `Открытые комментарии: ${String(count)}`,
  en: `Open comments: ${String(count)}`,
})
