import type { ErrorEntries } from './errorEntry.ts'

/** Errors that only the public API answers with. */
export const delivery = {
  invalid_parameters: {
    status: 400,
    on: 'v1',
    words: {
      ky: 'Сурамдын параметрлери туура эмес: {messages}',
      ru: 'Параметры запроса неверны: {messages}',
      en: 'The parameters are wrong: {messages}',
    },
  },
  unknown_locale: {
    status: 404,
    on: 'v1',
    words: {
      ky: 'Мындай тил жок: «{name}».',
      ru: 'Нет такого языка: «{name}».',
      en: 'There is no locale “{name}”.',
    },
  },
  unknown_global: {
    status: 404,
    on: 'v1',
    words: {
      ky: 'Мындай жалпы бөлүм жок: «{name}».',
      ru: 'Нет такого общего раздела: «{name}».',
      en: 'There is no global “{name}”.',
    },
  },
  method_not_allowed: {
    status: 405,
    on: 'v1',
    words: {
      ky: 'Жарыяланган мазмунду окууга гана болот: GET же HEAD.',
      ru: 'Опубликованное можно только читать: GET или HEAD.',
      en: 'Published content can only be read: GET or HEAD.',
    },
  },
  revision_unknown: {
    status: 409,
    on: 'v1',
    words: {
      ky: 'Бул жерде мындай нуска болгон эмес: маалымат базасы камдык көчүрмөдөн калыбына келтирилген. Баарын башынан окуңуз.',
      ru: 'Такой ревизии здесь не было: база восстановлена из резервной копии. Прочитайте всё заново.',
      en: 'There was no such revision here: the database was restored from a backup. Read everything anew.',
    },
  },
  gone: {
    status: 410,
    on: 'v1',
    words: {
      ky: 'Бул жарыядан алынган.',
      ru: 'Это снято с публикации.',
      en: 'This was published once, and has been unpublished since.',
    },
  },
  range_not_satisfiable: {
    status: 416,
    on: 'v1',
    words: {
      ky: 'Файл суралган бөлүктөн кыска.',
      ru: 'Файл короче запрошенной части.',
      en: 'The file is shorter than the range asked for.',
    },
  },
  too_many_requests: {
    status: 429,
    on: 'v1',
    words: {
      ky: 'Бул даректен сурам өтө көп келди. Retry-After көрсөткөн убакыттан кийин кайра сураңыз.',
      ru: 'С этого адреса слишком много запросов. Повторите через время, указанное в Retry-After.',
      en: 'Too many requests from this address. Ask again after the time in Retry-After.',
    },
  },
  unavailable: {
    status: 503,
    on: 'v1',
    retryAfter: 2,
    words: {
      ky: 'Жарыяланган мазмунду азыр окуу мүмкүн эмес.',
      ru: 'Опубликованное сейчас прочитать нельзя.',
      en: 'The published content cannot be read at the moment.',
    },
  },
} as const satisfies ErrorEntries
