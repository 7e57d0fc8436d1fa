import type { Label } from '../../localization/locales.ts'

/** What the panel of editions says. */
export const texts = {
  heading: { ky: 'Тилдик нускалар', ru: 'Языковые версии', en: 'Editions' },
  saveFirst: {
    ky: 'Документти сактагандан кийин анын тилдик нускалары ушул жерде көрүнөт.',
    ru: 'Сохраните документ, и здесь появятся его языковые версии.',
    en: 'Save the document, and its editions appear here.',
  },
  unsaved: {
    ky: 'Сакталбаган өзгөртүүлөр бар: адегенде сактаңыз.',
    ru: 'Есть несохранённые изменения: сначала сохраните.',
    en: 'There are unsaved changes: save first.',
  },
  loading: { ky: 'Жүктөлүүдө…', ru: 'Загрузка…', en: 'Loading…' },
  failed: {
    ky: 'Жүктөлгөн жок. Кайра аракет кылыңыз.',
    ru: 'Не удалось загрузить. Попробуйте ещё раз.',
    en: 'Could not be loaded. Try again.',
  },
  live: { ky: 'жарыяланган', ru: 'опубликовано', en: 'live' },
  liveWithChanges: {
    ky: 'жарыяланган, өзгөртүүлөрү бар',
    ru: 'опубликовано, есть изменения',
    en: 'live, with changes',
  },
  notLive: { ky: 'жарыялана элек', ru: 'не опубликовано', en: 'not live' },
  translated: { ky: 'Толтурулганы', ru: 'Заполнено', en: 'Filled in' },
  findings: { ky: 'Жарыялоо үчүн керек:', ru: 'Для публикации нужно:', en: 'To publish it needs:' },
  comment: { ky: 'Комментарий', ru: 'Комментарий', en: 'Comment' },
  reason: { ky: 'Себеби', ru: 'Причина', en: 'Reason' },
  cancel: { ky: 'Баш тартуу', ru: 'Отмена', en: 'Cancel' },
  facts: {
    ky: 'Өзүнчө жаңыртылуучу маалымат',
    ru: 'Сведения, которые обновляются отдельно',
    en: 'Facts updated separately',
  },
  factsHint: {
    ky: 'Карап чыгуу талап кылынбайт: жарыяланган нускалар дароо жаңырат, аракет журналга жазылат.',
    ru: 'Рассмотрение не нужно: опубликованные версии обновятся сразу, действие попадёт в журнал.',
    en: 'What is live is refreshed at once, and the audit keeps it.',
  },
  verify: { ky: 'Бүгүн текшерилди', ru: 'Проверено сегодня', en: 'Verified today' },
  state: { ky: 'Жаңы абалы', ru: 'Новое состояние', en: 'New state' },
  chooseState: { ky: 'Тандаңыз', ru: 'Выберите', en: 'Choose' },
  setState: { ky: 'Абалын өзгөртүү', ru: 'Изменить состояние', en: 'Change the state' },
  done: { ky: 'Аткарылды.', ru: 'Готово.', en: 'Done.' },
} as const satisfies Record<string, Label>

/** What the buttons of the transitions say. */
export const transitionTexts: Readonly<Record<string, Label>> = {
  submit: { ky: 'Кароого жөнөтүү', ru: 'Отправить на рассмотрение', en: 'Submit for review' },
  requestChanges: { ky: 'Оңдоого кайтаруу', ru: 'Вернуть на доработку', en: 'Request changes' },
  approve: { ky: 'Бекитүү', ru: 'Одобрить', en: 'Approve' },
  publish: { ky: 'Жарыялоо', ru: 'Опубликовать', en: 'Publish' },
  publishUrgently: { ky: 'Шашылыш жарыялоо', ru: 'Опубликовать срочно', en: 'Publish urgently' },
  unpublish: { ky: 'Жарыядан алуу', ru: 'Снять с публикации', en: 'Unpublish' },
}

/** What the server's refusals mean, for people. */
export const errorTexts: Readonly<Record<string, Label>> = {
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
    ky: 'Текст сиз көргөндөн бери өзгөргөн. Кайра карап чыгыңыз.',
    ru: 'Текст изменился с тех пор, как вы его видели. Посмотрите ещё раз.',
    en: 'The text was changed since you looked at it. Look again.',
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
  unknown: {
    ky: 'Болбой калды. Кайра аракет кылыңыз.',
    ru: 'Не получилось. Попробуйте ещё раз.',
    en: 'That did not work. Try again.',
  },
}
