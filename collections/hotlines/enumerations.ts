import { countries, enumeration } from '#shared/contract/index.ts'

/** By what a hotline is reached. */
export const channelKinds = enumeration({
  phone: { ky: 'Телефон', ru: 'Телефон', en: 'Phone' },
  sms: { ky: 'SMS', ru: 'SMS', en: 'SMS' },
  whatsapp: { ky: 'WhatsApp', ru: 'WhatsApp', en: 'WhatsApp' },
  telegram: { ky: 'Telegram', ru: 'Telegram', en: 'Telegram' },
  viber: { ky: 'Viber', ru: 'Viber', en: 'Viber' },
  web: { ky: 'Сайт', ru: 'Сайт', en: 'Website' },
  email: { ky: 'Электрондук почта', ru: 'Электронная почта', en: 'E-mail' },
})

/** How a number is dialled: short codes and USSD codes are domestic and never prefixed. */
export const numberKinds = enumeration({
  e164: {
    ky: 'Эл аралык номер (+996…)',
    ru: 'Международный номер (+996…)',
    en: 'International number (+996…)',
  },
  short_code: { ky: 'Кыска номер', ru: 'Короткий номер', en: 'Short code' },
  ussd: { ky: 'USSD коду (*111#)', ru: 'USSD-код (*111#)', en: 'USSD code (*111#)' },
})

/** What a channel costs the caller. */
export const channelCosts = enumeration({
  free: { ky: 'Акысыз', ru: 'Бесплатно', en: 'Free of charge' },
  local: { ky: 'Жергиликтүү тариф', ru: 'По местному тарифу', en: 'Local rate' },
  paid: { ky: 'Акы төлөнөт', ru: 'Платно', en: 'Charged' },
})

/** The countries from which a channel can be reached, by ISO 3166-1 code, or `everywhere`. */
export const reachableFrom = enumeration({
  everywhere: { ky: 'Бардык өлкөдөн', ru: 'Из любой страны', en: 'Everywhere' },
  ...countries.labels,
})

/** When a hotline answers. */
export const hoursKinds = enumeration({
  always: { ky: 'Күнү-түнү', ru: 'Круглосуточно', en: 'Around the clock' },
  scheduled: { ky: 'Жадыбал боюнча', ru: 'По расписанию', en: 'By a schedule' },
  unknown: { ky: 'Белгисиз', ru: 'Неизвестно', en: 'Unknown' },
})

/** The days of the week, by their iCalendar codes (RFC 5545). */
export const weekdays = enumeration({
  MO: { ky: 'Дүйшөмбү', ru: 'Понедельник', en: 'Monday' },
  TU: { ky: 'Шейшемби', ru: 'Вторник', en: 'Tuesday' },
  WE: { ky: 'Шаршемби', ru: 'Среда', en: 'Wednesday' },
  TH: { ky: 'Бейшемби', ru: 'Четверг', en: 'Thursday' },
  FR: { ky: 'Жума', ru: 'Пятница', en: 'Friday' },
  SA: { ky: 'Ишемби', ru: 'Суббота', en: 'Saturday' },
  SU: { ky: 'Жекшемби', ru: 'Воскресенье', en: 'Sunday' },
})

/** Whether a hotline works now. */
export const hotlineStates = enumeration({
  open: { ky: 'Иштеп жатат', ru: 'Работает', en: 'Open' },
  suspended: { ky: 'Убактылуу иштебейт', ru: 'Временно не работает', en: 'Suspended' },
  closed: { ky: 'Жабылган', ru: 'Закрыта', en: 'Closed' },
  unknown: { ky: 'Белгисиз', ru: 'Неизвестно', en: 'Unknown' },
})
