import type { ErrorEntries } from './errorEntry.ts'

/** A request that cannot be read or answered, whoever sends it. */
export const requests = {
  bad_request: {
    status: 400,
    on: 'both',
    words: {
      ky: 'Сурамды түшүнүү мүмкүн эмес: {fields}',
      ru: 'Запрос не удаётся понять: {fields}',
      en: 'The request cannot be understood: {fields}',
    },
  },
  path_not_canonical: {
    status: 400,
    on: 'both',
    words: {
      ky: 'Дарек кадимки түрүндө жазылышы керек: коддолгон тамгасыз, «//», «/./», «\\» жана башкаруу белгилерисиз.',
      ru: 'Адрес нужно писать в обычном виде: без закодированных букв, «//», «/./», «\\» и управляющих символов.',
      en: 'Write the address in its plain form: no encoded letters, “//”, “/./”, “\\” or control characters.',
    },
  },
  not_found: {
    status: 404,
    on: 'both',
    words: {
      ky: 'Сиз сураган нерсе бул жерде жок.',
      ru: 'Того, что вы запросили, здесь нет.',
      en: 'What you asked for is not here.',
    },
  },
  unknown_type: {
    status: 404,
    on: 'both',
    words: {
      ky: 'Мындай мазмун түрү жок: «{name}».',
      ru: 'Нет такого вида содержимого: «{name}».',
      en: 'There is no content type “{name}”.',
    },
  },
  request_timeout: {
    status: 408,
    on: 'api',
    words: {
      ky: 'Маалымат жөнөтүү токтоп калды: эч нерсе сакталган жок, кайра аракет кылыңыз.',
      ru: 'Отправка прервалась: ничего не сохранено, попробуйте ещё раз.',
      en: 'Sending stopped halfway: nothing was saved, try again.',
    },
  },
  length_required: {
    status: 411,
    on: 'api',
    words: {
      ky: 'Жөнөтүлгөн маалыматтын көлөмү белгисиз: Content-Length талап кылынат.',
      ru: 'Не сказано, сколько данных отправлено: нужен заголовок Content-Length.',
      en: 'It is not said how much is sent: Content-Length is required.',
    },
  },
  body_too_large: {
    status: 413,
    on: 'api',
    words: {
      ky: 'Жөнөтүлгөн маалымат өтө чоң: көлөмү {size} ашпашы керек.',
      ru: 'Отправлено слишком много данных: можно не больше {size}.',
      en: 'Too much was sent at once: it may have at most {size}.',
    },
  },
  content_type: {
    status: 415,
    on: 'api',
    words: {
      ky: 'Маалымат башка түрдө жөнөтүлдү, мындай болушу керек: {expected}.',
      ru: 'Данные отправлены в другом виде, а нужен такой: {expected}.',
      en: 'What was sent is of another kind than is taken here: {expected}.',
    },
  },
  internal: {
    status: 500,
    on: 'both',
    words: {
      ky: 'Бул жакта ката кетти. Ал журналга жазылды.',
      ru: 'Здесь произошла ошибка. Она записана в журнал.',
      en: 'Something failed here. It has been logged.',
    },
  },
  desk_unavailable: {
    status: 503,
    on: 'api',
    retryAfter: 5,
    words: {
      ky: 'Башкаруу панели азыр жооп бербейт. Акыркы аракетиңиз сакталбай калышы мүмкүн: бир аздан кийин кайталаңыз.',
      ru: 'Панель управления сейчас не отвечает. Последнее действие могло не сохраниться: повторите его немного позже.',
      en: 'The desk does not answer now. What you did last may not be saved: do it again in a while.',
    },
  },
} as const satisfies ErrorEntries
