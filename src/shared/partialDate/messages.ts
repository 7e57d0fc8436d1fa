import type { Label } from '#shared/localization/index.ts'

/** What validation says, by the rule that is broken. */
export const messages = {
  noPrecision: {
    ky: 'Дата канчалык так белгилүү экенин тандаңыз.',
    ru: 'Укажите, насколько точно известна дата.',
    en: 'Choose how precisely the date is known.',
  },
  noValue: {
    ky: 'Датаны жазыңыз, жок дегенде жылын.',
    ru: 'Укажите дату, хотя бы год.',
    en: 'Enter the date, at least its year.',
  },
  notADate: {
    ky: 'Мындай дата жок. Жылын төрт сан менен жазып, андан кийин айын, андан кийин күнүн бериңиз.',
    ru: 'Такой даты нет. Укажите год четырьмя цифрами, затем месяц, затем день.',
    en: 'There is no such date. Give the year in four digits, then the month, then the day.',
  },
  notADay: {
    ky: 'Жылын, айын жана күнүн толук бериңиз же тактыгын өзгөртүңүз.',
    ru: 'Укажите год, месяц и день полностью или измените точность.',
    en: 'Give the year, the month and the day, or change the precision.',
  },
  notAMonth: {
    ky: 'Жылын жана айын гана бериңиз же тактыгын өзгөртүңүз.',
    ru: 'Укажите только год и месяц или измените точность.',
    en: 'Give the year and the month only, or change the precision.',
  },
  notAYear: {
    ky: 'Жылын гана бериңиз же тактыгын өзгөртүңүз.',
    ru: 'Укажите только год или измените точность.',
    en: 'Give the year only, or change the precision.',
  },
  notADecade: {
    ky: 'Онжылдыкты биринчи жылы менен бериңиз: 1990.',
    ru: 'Укажите десятилетие его первым годом: 1990.',
    en: 'Give the decade by its first year: 1990.',
  },
  noEnd: {
    ky: 'Мезгилдин аягын жазыңыз, жок дегенде жылын.',
    ru: 'Укажите конец периода, хотя бы год.',
    en: 'Enter the end of the period, at least its year.',
  },
  unexpectedEnd: {
    ky: 'Аягы мезгилге же болжолдуу датага гана жазылат.',
    ru: 'Конец указывается только для периода или приблизительной даты.',
    en: 'Only a period or an approximate date has an end.',
  },
  bothOpen: {
    ky: 'Мезгилдин жок дегенде бир чегин, башын же аягын жазыңыз.',
    ru: 'Укажите хотя бы одну границу периода: начало или конец.',
    en: 'Enter at least one end of the period: its beginning or its end.',
  },
  endBeforeStart: {
    ky: 'Аягы башталышынан мурда боло албайт.',
    ru: 'Конец не может быть раньше начала.',
    en: 'The end cannot be before the beginning.',
  },
} satisfies Record<string, Label>
