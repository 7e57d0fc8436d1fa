import type { ErrorEntries } from './errorEntry.ts'

/** Seconds after which the earlier writes in the queue have ended or were aborted. */
const RETRY_AFTER = 30

/** What keeps a write from being stored. */
export const writing = {
  validation: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бул талааларды текшериңиз: {fields}',
      ru: 'Проверьте эти поля: {fields}',
      en: 'Check these fields: {fields}',
    },
  },
  not_rich_text: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бул талаадагы маалымат форматталган текст эмес.',
      ru: 'Значение этого поля — не форматированный текст.',
      en: 'The value of this field is not rich text.',
    },
  },
  rows: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Саптардын башка тилдердеги тексттери жоголмок, ошондуктан эч нерсе сакталган жок: {fields}',
      ru: 'Пропали бы тексты строк на других языках, поэтому ничего не сохранено: {fields}',
      en: 'Texts of rows in other languages would be lost, so nothing was stored: {fields}',
    },
  },
  identifying_details: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Текст адамды же жайды билдирип коюшу мүмкүн, ошондуктан сакталган жок: {fields}',
      ru: 'Текст может выдать человека или место, поэтому он не сохранён: {fields}',
      en: 'The text may give a person or a place away, so it was not saved: {fields}',
    },
  },
  bulk_failed: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Айрым документтерди өзгөртүү мүмкүн эмес, ошондуктан эч бири сакталган жок: {why}',
      ru: 'Некоторые документы изменить нельзя, поэтому не сохранено ничего: {why}',
      en: 'Some of the documents cannot be changed, so nothing was stored: {why}',
    },
  },
  id_taken: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Мындай ID менен башка документ бар.',
      ru: 'Документ с таким ID уже есть.',
      en: 'Another document has this ID.',
    },
  },
  write_conflict: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Башка бирөө буга чейин сактап койду: сиздики сакталган жок, кайра аракет кылыңыз.',
      ru: 'Кто-то сохранил раньше: ваше не сохранено, попробуйте ещё раз.',
      en: 'Another save came first: nothing of this one was stored, try again.',
    },
  },
  edit_conflict: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Сиз баштагандан бери башка бирөө бул жерлерди өзгөрттү, ошондуктан эч нерсе сакталган жок: {fields}',
      ru: 'Пока вы правили, кто-то изменил то же самое, поэтому ничего не сохранено: {fields}',
      en: 'Somebody else changed the same places meanwhile, so nothing was stored: {fields}',
    },
  },
  write_rolled_back: {
    status: 500,
    on: 'api',
    words: {
      ky: 'Сактоодо ката кетти: эч нерсе сакталган жок.',
      ru: 'При сохранении произошла ошибка: ничего не сохранено.',
      en: 'A part of this save failed and was rolled back: nothing was stored.',
    },
  },
  write_without_req: {
    status: 500,
    on: 'api',
    words: {
      ky: 'Башка жазуунун ичиндеги жазуу аны бекеринен күттү: ага сырткы аракеттин `req` мааниси берилиши керек.',
      ru: 'Запись внутри другой записи ждала её напрасно: ей нужно передать `req` внешней операции.',
      en: 'A write inside another write waited for it in vain: pass the outer operation’s `req` to it.',
    },
  },
  write_expired: {
    status: 503,
    on: 'api',
    retryAfter: RETRY_AFTER,
    words: {
      ky: 'Сактоо {seconds} секунддан ашты: эч нерсе сакталган жок, кайра аракет кылыңыз.',
      ru: 'Сохранение длилось дольше {seconds} с: ничего не сохранено, попробуйте ещё раз.',
      en: 'This save took longer than {seconds} s and was rolled back: nothing was stored, try again.',
    },
  },
  write_busy: {
    status: 503,
    on: 'api',
    retryAfter: RETRY_AFTER,
    words: {
      ky: 'Азыр өтө көп сактоо кезекте турат: эч нерсе сакталган жок, кайра аракет кылыңыз.',
      ru: 'Слишком много сохранений в очереди: ничего не сохранено, попробуйте ещё раз.',
      en: 'Too many saves are waiting: nothing was stored, try again.',
    },
  },
  write_too_late: {
    status: 503,
    on: 'api',
    retryAfter: RETRY_AFTER,
    words: {
      ky: 'Бул сактоо бүткөн: ушул жазууга чейин ал сакталган же артка кайтарылган.',
      ru: 'Это сохранение уже окончено: до этой записи оно сохранено или отменено.',
      en: 'This save is over: it was committed or rolled back before this write.',
    },
  },
  database_busy: {
    status: 503,
    on: 'api',
    retryAfter: RETRY_AFTER,
    words: {
      ky: 'Маалымат базасы бош эмес: эч нерсе сакталган жок, кайра аракет кылыңыз.',
      ru: 'База данных занята: ничего не сохранено, попробуйте ещё раз.',
      en: 'Another program holds the database: nothing was stored, try again.',
    },
  },
  database_moved: {
    status: 503,
    on: 'api',
    retryAfter: RETRY_AFTER,
    words: {
      ky: 'Маалымат базасынын файлы ордунда эмес: эч нерсе сакталган жок, бир аздан кийин кайра аракет кылыңыз.',
      ru: 'Файла базы данных нет на прежнем месте: ничего не сохранено, попробуйте ещё раз чуть позже.',
      en: 'The database’s file is no longer in its place: nothing was stored, try again in a while.',
    },
  },
  sealed: {
    status: 503,
    on: 'api',
    words: {
      ky: 'Маалыматты ачуу мүмкүн болгон жок. Эч нерсе өзгөргөн жок: системанын администраторуна кайрылыңыз.',
      ru: 'Сведения не удалось открыть. Ничего не изменено: обратитесь к администратору системы.',
      en: 'This site does not open: {why}. Nothing was changed.',
    },
  },
} as const satisfies ErrorEntries
