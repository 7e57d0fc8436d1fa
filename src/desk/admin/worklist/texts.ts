import type { PresetName } from '#desk/worklist/presets.ts'
import type { Label } from '#shared/localization/index.ts'

/** What the queue says. */
export const texts = {
  heading: { ky: 'Кезек', ru: 'Очередь', en: 'Queue' },
  views: { ky: 'Кезектин бөлүктөрү', ru: 'Разделы очереди', en: 'Parts of the queue' },
  search: {
    ky: 'Аталышы же номери боюнча издөө',
    ru: 'Поиск по названию или номеру',
    en: 'Search by title or number',
  },
  filters: { ky: 'Тандоо', ru: 'Отбор', en: 'Filters' },
  any: { ky: 'баары', ru: 'все', en: 'all' },
  type: { ky: 'Түрү', ru: 'Тип', en: 'Type' },
  language: { ky: 'Тили', ru: 'Язык', en: 'Language' },
  stage: { ky: 'Баскычы', ru: 'Этап', en: 'Stage' },
  live: { ky: 'Жарыяланганы', ru: 'Публикация', en: 'Live' },
  sort: { ky: 'Ирети', ru: 'Порядок', en: 'Order' },
  newest: {
    ky: 'акыркы өзгөргөнү биринчи',
    ru: 'сначала новые изменения',
    en: 'last changed first',
  },
  oldest: { ky: 'көптөн бери күткөнү биринчи', ru: 'сначала давние', en: 'longest waiting first' },
  byTitle: { ky: 'аталышы боюнча', ru: 'по названию', en: 'by title' },
  show: { ky: 'Көрсөтүү', ru: 'Показать', en: 'Show' },
  reset: { ky: 'Тандоону алып салуу', ru: 'Сбросить отбор', en: 'Clear the filters' },
  title: { ky: 'Аталышы', ru: 'Название', en: 'Title' },
  untitled: { ky: 'Аталышы жок', ru: 'Без названия', en: 'Untitled' },
  progress: { ky: 'Толтурулганы', ru: 'Заполнено', en: 'Filled in' },
  changed: { ky: 'Акыркы өзгөртүү', ru: 'Последнее изменение', en: 'Last change' },
  system: { ky: 'тутум', ru: 'система', en: 'the system' },
  formerly: { ky: 'мурунку колдонуучу', ru: 'бывший пользователь', en: 'a former user' },
  pages: { ky: 'Барактар', ru: 'Страницы', en: 'Pages' },
  previous: { ky: 'Мурунку', ru: 'Назад', en: 'Previous' },
  next: { ky: 'Кийинки', ru: 'Вперёд', en: 'Next' },
  nothingFound: {
    ky: 'Мындай эч нерсе табылган жок. Издөөнү же тандоону өзгөртүп көрүңүз.',
    ru: 'Ничего не найдено. Измените поиск или отбор.',
    en: 'Nothing was found. Change the search or the filters.',
  },
} as const satisfies Record<string, Label>

/** A title in another language than its edition's. */
export const titleIn: Readonly<Record<'en' | 'ky' | 'ru', Label>> = {
  ky: { ky: 'кыргызча аталышы', ru: 'название на кыргызском', en: 'title in Kyrgyz' },
  ru: { ky: 'орусча аталышы', ru: 'название на русском', en: 'title in Russian' },
  en: { ky: 'англисче аталышы', ru: 'название на английском', en: 'title in English' },
}

/** What the presets are called. Those of a locale take its name after it. */
export const presetTexts: Readonly<Record<PresetName, Label>> = {
  waiting: {
    ky: 'Менин кароомду күтөт',
    ru: 'Ждут моего рассмотрения',
    en: 'Waiting for my review',
  },
  sentBack: { ky: 'Мага кайтарылган', ru: 'Возвращено мне', en: 'Sent back to me' },
  missing: { ky: 'Тексти жок', ru: 'Нет текста', en: 'Text missing' },
  drafts: { ky: 'Мен даярдап жаткандар', ru: 'Мои тексты в работе', en: 'My drafts' },
  withChanges: {
    ky: 'Жарыяланган, өзгөртүүлөрү бар',
    ru: 'Опубликовано, есть изменения',
    en: 'Live, with changes',
  },
  followUp: {
    ky: 'Шашылыш жарыяланган, карап чыгуу керек',
    ru: 'Рассмотреть после срочной публикации',
    en: 'Review after urgent publishing',
  },
  live: { ky: 'Жарыяланган', ru: 'Опубликовано', en: 'Live' },
  all: { ky: 'Баары', ru: 'Всё', en: 'Everything' },
}

/** What a preset says when nothing is in it. */
export const emptyTexts: Readonly<Record<PresetName, Label>> = {
  waiting: {
    ky: 'Сиздин карооңузду эч нерсе күтүп жаткан жок.',
    ru: 'Ничто не ждёт вашего рассмотрения.',
    en: 'Nothing waits for your review.',
  },
  sentBack: {
    ky: 'Сизге оңдоого эч нерсе кайтарылган жок.',
    ru: 'Вам ничего не возвращали на доработку.',
    en: 'Nothing was sent back to you.',
  },
  missing: {
    ky: 'Бул тилде бардык тексттер бар.',
    ru: 'На этом языке есть все тексты.',
    en: 'Every text is there in this language.',
  },
  drafts: {
    ky: 'Сизде даярдалып жаткан текст жок.',
    ru: 'У вас нет текстов в работе.',
    en: 'You have no drafts.',
  },
  withChanges: {
    ky: 'Жарыяланган тексттердин баары акыркы түрүндө.',
    ru: 'Всё опубликованное соответствует рабочим текстам.',
    en: 'All that is live is as it was last written.',
  },
  followUp: {
    ky: 'Шашылыш жарыялангандан кийин карап чыга турган эч нерсе жок.',
    ru: 'После срочной публикации рассматривать нечего.',
    en: 'Nothing that was published urgently is left to review.',
  },
  live: {
    ky: 'Азырынча эч нерсе жарыялана элек.',
    ru: 'Пока ничего не опубликовано.',
    en: 'Nothing is live yet.',
  },
  all: {
    ky: 'Азырынча бир да документ жок.',
    ru: 'Пока нет ни одного документа.',
    en: 'There is no document yet.',
  },
}

/** `Editions: 12` */
export const found = (total: number): Label => ({
  ky: `Тилдик нускалар: ${String(total)}`,
  ru: `Языковых версий: ${String(total)}`,
  en: `Editions: ${String(total)}`,
})

/** `Page 2 of 5` */
export const pageOf = (page: number, pages: number): Label => ({
  ky: `${String(page)}-барак, баары ${String(pages)}`,
  ru: `Страница ${String(page)} из ${String(pages)}`,
  en: `Page ${String(page)} of ${String(pages)}`,
})
