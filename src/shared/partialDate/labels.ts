import type { Label } from '#shared/localization/index.ts'
import type { PartialDate, Precision } from './partialDate.ts'

/** The names of the sub-fields. */
export const fieldLabels: Record<keyof PartialDate, Label> = {
  value: { ky: 'Дата', ru: 'Дата', en: 'Date' },
  end: { ky: 'Аягы', ru: 'Конец', en: 'End' },
  precision: { ky: 'Тактыгы', ru: 'Точность', en: 'Precision' },
}

/** The choices of the precision. */
export const precisionLabels: Record<Precision, Label> = {
  day: { ky: 'Күнүнө чейин белгилүү', ru: 'Известен день', en: 'The day is known' },
  month: { ky: 'Айы белгилүү', ru: 'Известен месяц', en: 'The month is known' },
  year: { ky: 'Жылы белгилүү', ru: 'Известен год', en: 'The year is known' },
  decade: { ky: 'Онжылдыгы белгилүү', ru: 'Известно десятилетие', en: 'The decade is known' },
  range: {
    ky: 'Мезгил: башталышы жана аягы',
    ru: 'Период: начало и конец',
    en: 'A period: from, to',
  },
  approximate: { ky: 'Болжолдуу', ru: 'Приблизительно', en: 'Approximate' },
}

/** The words of the admin's input. */
export const inputLabels = {
  howPrecise: {
    ky: 'Дата канчалык так белгилүү?',
    ru: 'Насколько точно известна дата?',
    en: 'How precisely is the date known?',
  },
  noDate: { ky: 'Дата жок', ru: 'Нет даты', en: 'No date' },
  from: { ky: 'Башталышы', ru: 'Начало', en: 'From' },
  to: { ky: 'Аягы', ru: 'Конец', en: 'To' },
  toOptional: { ky: 'Аягы (милдеттүү эмес)', ru: 'Конец (необязательно)', en: 'To (optional)' },
  year: { ky: 'Жылы', ru: 'Год', en: 'Year' },
  decade: {
    ky: 'Онжылдыктын биринчи жылы',
    ru: 'Первый год десятилетия',
    en: 'First year of the decade',
  },
  openStart: {
    ky: 'Башталышы көрсөтүлбөйт',
    ru: 'Начало не указывается',
    en: 'No beginning is given',
  },
  openEnd: { ky: 'Аягына чыга элек', ru: 'Ещё не закончилось', en: 'It has not ended' },
  month: { ky: 'Айы', ru: 'Месяц', en: 'Month' },
  day: { ky: 'Күнү', ru: 'День', en: 'Day' },
  unknown: { ky: 'Белгисиз', ru: 'Неизвестно', en: 'Unknown' },
  choose: { ky: 'Тандаңыз', ru: 'Выберите', en: 'Choose' },
} satisfies Record<string, Label>
