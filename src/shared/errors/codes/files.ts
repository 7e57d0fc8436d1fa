import type { ErrorEntries } from './errorEntry.ts'

/** Seconds after which a refused client may send the file again. */
const RETRY_AFTER = 30

/** What keeps a file from being stored. */
export const files = {
  file_missing: {
    status: 400,
    on: 'api',
    words: { ky: 'Файл тандаңыз.', ru: 'Выберите файл.', en: 'Choose a file.' },
  },
  file_type: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Мындай түрдөгү файл кабыл алынбайт же анын мазмуну аталышына туура келбейт. Кабыл алынганы: {accepted}.',
      ru: 'Файлы такого вида не принимаются, или содержимое файла не соответствует его названию. Принимаются: {accepted}.',
      en: 'The file is not what it is said to be, or of a kind that is not accepted. Accepted: {accepted}.',
    },
  },
  file_content: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Файлдын ичинде башка нерсе катылган, ошондуктан ал кабыл алынбайт.',
      ru: 'Внутри файла скрыто что-то ещё, поэтому он не принят.',
      en: 'The file carries something else in it ({what}), so it is not accepted.',
    },
  },
  file_damaged: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Файл бузулган: аны аягына чейин окуу мүмкүн эмес.',
      ru: 'Файл повреждён: его нельзя прочитать до конца.',
      en: 'The file is damaged: it cannot be read to its end.',
    },
  },
  animation_refused: {
    status: 400,
    on: 'api',
    words: {
      ky: 'PNG же AVIF анимациясы бул жерде кыймылсыз калмак. Аны анимацияланган WebP же GIF кылып сактап, кайра жүктөңүз.',
      ru: 'Анимация в PNG или AVIF здесь перестала бы двигаться. Сохраните её как анимированный WebP или GIF и загрузите снова.',
      en: 'An animation in PNG or AVIF would stand still here. Save it as an animated WebP or GIF, and upload that.',
    },
  },
  pdf_locked: {
    status: 400,
    on: 'api',
    words: {
      ky: 'PDF сырсөз менен корголгон. Аны сырсөзсүз сактап, кайра жүктөңүз.',
      ru: 'PDF защищён паролем. Сохраните его без пароля и загрузите снова.',
      en: 'The PDF is protected by a password. Save it without one, and upload it again.',
    },
  },
  pdf_empty: {
    status: 400,
    on: 'api',
    words: {
      ky: 'PDF файлында бир да барак жок.',
      ru: 'В PDF нет ни одной страницы.',
      en: 'The PDF has no pages.',
    },
  },
  pdf_dynamic_form: {
    status: 400,
    on: 'api',
    words: {
      ky: 'Бул PDF — динамикалык форма (XFA): аны көпчүлүк программалар ача албайт. Аны PDF кылып басып чыгарып, ошону жүктөңүз.',
      ru: 'Этот PDF — динамическая форма (XFA): большинство программ её не откроет. Распечатайте её в PDF и загрузите его.',
      en: 'The PDF is a dynamic form (XFA), which most readers cannot open. Print it to a PDF, and upload that.',
    },
  },
  immutable: {
    status: 409,
    on: 'api',
    words: {
      ky: 'Сакталган файл алмаштырылбайт: жаңысын жүктөңүз.',
      ru: 'Сохранённый файл не заменяется: загрузите новый.',
      en: 'A stored file is never replaced: upload a new one.',
    },
  },
  file_too_large: {
    status: 413,
    on: 'api',
    words: {
      ky: 'Файл өтө чоң: көлөмү {size} ашпашы керек.',
      ru: 'Файл слишком большой: можно не больше {size}.',
      en: 'The file is larger than {size}.',
    },
  },
  pdf_too_large: {
    status: 413,
    on: 'api',
    words: {
      ky: 'PDF ичинен өтө чоң: барактары, бөлүктөрү же сүрөттөрү өтө көп. Аны бөлүңүз же сүрөттөрүн кичирейтип сактаңыз.',
      ru: 'PDF слишком велик внутри: в нём слишком много страниц, частей или слишком большие снимки. Разделите его или сохраните с меньшими снимками.',
      en: 'The PDF is too large inside: it has more than {most} {what}. Split it, or save it with smaller pictures.',
    },
  },
  too_many_pixels: {
    status: 413,
    on: 'api',
    words: {
      ky: 'Сүрөт өтө чоң: мындай сүрөт, бардык кадрларын кошкондо, {megapixels} мегапикселден ашпашы керек. Аны кичирейтип, кайра жүктөңүз.',
      ru: 'Изображение слишком большое: у такого может быть не больше {megapixels} мегапикселей, считая все кадры. Уменьшите его и загрузите снова.',
      en: 'The image is too large: one of this kind may have at most {megapixels} megapixels, all its frames together. Make it smaller, and upload it again.',
    },
  },
  file_not_processed: {
    status: 422,
    on: 'api',
    words: {
      ky: 'Файл иштетүүгө өтө чоң: ага өтө көп эс тутум же убакыт кетет. Аны кичирейтип же башкача сактап, кайра жүктөңүз.',
      ru: 'Файл слишком большой для обработки: она требует слишком много памяти или времени. Уменьшите его или сохраните заново и загрузите снова.',
      en: 'The file is too large to process: it takes too much memory or time. Make it smaller, or save it anew, and upload it again.',
    },
  },
  decoding_busy: {
    status: 503,
    on: 'api',
    retryAfter: RETRY_AFTER,
    words: {
      ky: 'Файлдарды азыр иштетүү мүмкүн эмес: эч нерсе сакталган жок. Бир аздан кийин кайра аракет кылыңыз.',
      ru: 'Сейчас файлы обработать нельзя: ничего не сохранено. Попробуйте ещё раз немного позже.',
      en: 'Files cannot be processed now: nothing was saved. Try again in a while.',
    },
  },
  uploads_busy: {
    status: 503,
    on: 'api',
    retryAfter: RETRY_AFTER,
    words: {
      ky: 'Азыр өтө көп файл жүктөлүп жатат: сиздики сакталган жок. Бир мүнөттөн кийин кайра аракет кылыңыз.',
      ru: 'Сейчас загружается слишком много файлов: ваш не сохранён. Попробуйте ещё раз через минуту.',
      en: 'Too many files are being uploaded now: yours was not saved. Try again in a minute.',
    },
  },
} as const satisfies ErrorEntries
