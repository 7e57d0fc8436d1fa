import type { FieldChange } from '#desk/changes/index.ts'
import type { Transition } from '#desk/workflow/index.ts'
import type { Label } from '#shared/localization/index.ts'

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
  again: { ky: 'Кайра жүктөө', ru: 'Загрузить ещё раз', en: 'Load again' },
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
  days: { ky: 'Канча күнгө жарайт', ru: 'На сколько дней', en: 'Holds for days' },
  now: { ky: 'Азыркы абалы', ru: 'Сейчас', en: 'State now' },
  noState: { ky: 'коюлган эмес', ru: 'не указано', en: 'not set' },
  verified: { ky: 'Акыркы текшерүү', ru: 'Последняя проверка', en: 'Last verified' },
  never: { ky: 'текшерилген эмес', ru: 'не проверено', en: 'not verified' },
  until: { ky: 'Жарактуу', ru: 'Действует до', en: 'Holds until' },
  expired: { ky: '— мөөнөтү өттү', ru: '— срок истёк', en: '— out of date' },
  state: { ky: 'Жаңы абалы', ru: 'Новое состояние', en: 'New state' },
  chooseState: { ky: 'Тандаңыз', ru: 'Выберите', en: 'Choose' },
  setState: { ky: 'Абалын өзгөртүү', ru: 'Изменить состояние', en: 'Change the state' },
  warning: { ky: 'Эскертүү:', ru: 'Предупреждение:', en: 'Warning:' },
  changes: {
    ky: 'Жарыялангандан айырмасы:',
    ru: 'Отличия от опубликованного:',
    en: 'What differs from what is live:',
  },
  changesFailed: {
    ky: 'Айырмалары көрсөтүлбөй калды.',
    ru: 'Отличия показать не удалось.',
    en: 'What differs could not be shown.',
  },
  allNew: {
    ky: 'Али жарыялана элек: баары жаңы.',
    ru: 'Ещё не опубликовано: здесь всё новое.',
    en: 'Not published yet: all of it is new.',
  },
  was: { ky: 'мурда:', ru: 'было:', en: 'was:' },
  is: { ky: 'азыр:', ru: 'стало:', en: 'now:' },
  sameWords: {
    ky: 'Сөздөрү ошол эле: жасалгасы, шилтемелери же сүрөттөрү өзгөргөн.',
    ru: 'Слова те же: изменились оформление, ссылки или изображения.',
    en: 'The words are the same: formatting, links or images changed.',
  },
  discard: {
    ky: 'Өзгөртүүлөрдү таштап салуу',
    ru: 'Отменить изменения',
    en: 'Discard changes',
  },
  discardLoses: {
    ky: 'Бул тилдеги текст азыр жарыяланган түрүнө кайтат. Андан кийинки өзгөртүүлөр мазмундан алынат. Бардык тилдерге орток талаалар (күн, байланыштар ж.б.) өзгөрбөйт.',
    ru: 'Текст на этом языке снова станет таким, как опубликован. Внесённые потом изменения пропадут из материала. Поля, общие для всех языков (дата, связи и другие), останутся как есть.',
    en: 'The text in this language goes back to what is live; what was changed since is lost. Fields that all languages share (a date, relations and the like) stay as they are.',
  },
  discarded: {
    ky: 'Өзгөртүүлөр ташталды.',
    ru: 'Изменения отменены.',
    en: 'The changes are discarded.',
  },
  stillDiffers: {
    ky: 'Текст кайтарылды. Калган айырмалар — бардык тилдерге орток талааларда же сүрөттөрдө.',
    ru: 'Текст возвращён. Оставшиеся отличия — в полях, общих для всех языков, или в изображениях.',
    en: 'The text is back. What still differs is in fields that all languages share, or in images.',
  },
  dependants: {
    ky: 'Бул жарыяланган документтерде ага шилтеме бар, ал жоголот:',
    ru: 'На него ссылаются опубликованные документы, ссылка из них пропадёт:',
    en: 'These live documents name it, and will lose the link:',
  },
  newest: { ky: 'Эң жаңысын көрсөтүү', ru: 'Показать новейшее', en: 'Show the newest' },
  newestShown: {
    ky: 'Эң жаңы текст көрсөтүлдү. Карап чыгып, кайра жөнөтүңүз.',
    ru: 'Показан новейший текст. Посмотрите его и отправьте ещё раз.',
    en: 'This is the newest text. Look at it, then send again.',
  },
  done: { ky: 'Аткарылды.', ru: 'Готово.', en: 'Done.' },
} as const satisfies Record<string, Label>

/** What the buttons of the transitions say. */
export const transitionTexts: Readonly<Record<Transition, Label>> = {
  submit: { ky: 'Кароого жөнөтүү', ru: 'Отправить на рассмотрение', en: 'Submit for review' },
  requestChanges: { ky: 'Оңдоого кайтаруу', ru: 'Вернуть на доработку', en: 'Request changes' },
  approve: { ky: 'Бекитүү', ru: 'Одобрить', en: 'Approve' },
  publish: { ky: 'Жарыялоо', ru: 'Опубликовать', en: 'Publish' },
  publishUrgently: { ky: 'Шашылыш жарыялоо', ru: 'Опубликовать срочно', en: 'Publish urgently' },
  unpublish: { ky: 'Жарыядан алуу', ru: 'Снять с публикации', en: 'Unpublish' },
}

/** What is said of a change of rows. */
export const kindTexts: Readonly<Record<Exclude<FieldChange['kind'], 'changed'>, Label>> = {
  added: { ky: '— кошулду', ru: '— добавлено', en: '— added' },
  removed: { ky: '— алынды', ru: '— удалено', en: '— removed' },
  moved: { ky: '— тартиби өзгөрдү', ru: '— изменён порядок', en: '— in another order' },
}
