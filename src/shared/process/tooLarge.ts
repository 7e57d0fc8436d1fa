import type { Refusal } from './refuseInLanguage.ts'
import { sizeLimits } from './sizeLimits.ts'

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** A size as people read it, in whole megabytes, or in kilobytes where it has none. */
const sizeOf = (bytes: number) =>
  bytes < MEGABYTE
    ? { count: Math.floor(bytes / KILOBYTE), ky: 'килобайттан', ru: 'КБ', en: 'kB' }
    : { count: Math.floor(bytes / MEGABYTE), ky: 'мегабайттан', ru: 'МБ', en: 'MB' }

/** 413: the file that a request brings has more bytes than may be stored. */
export const fileTooLarge = (): Refusal => {
  const { count, ...unit } = sizeOf(sizeLimits.file)
  return {
    status: 413,
    code: 'file_too_large',
    message: {
      ky: `Файл өтө чоң: көлөмү ${count} ${unit.ky} ашпашы керек.`,
      ru: `Файл слишком большой: можно не больше ${count} ${unit.ru}.`,
      en: `The file is larger than ${count} ${unit.en}.`,
    },
    details: { path: 'file', rule: `at most ${count} ${unit.en}` },
  }
}

/**
 * 413: a request has more bytes than are read of it.
 * @param limit bytes
 */
export const bodyTooLarge = (limit: number): Refusal => {
  const { count, ...unit } = sizeOf(limit)
  return {
    status: 413,
    code: 'body_too_large',
    message: {
      ky: `Жөнөтүлгөн маалымат өтө чоң: көлөмү ${count} ${unit.ky} ашпашы керек.`,
      ru: `Отправлено слишком много данных: можно не больше ${count} ${unit.ru}.`,
      en: `Too much was sent at once: it may have at most ${count} ${unit.en}.`,
    },
    details: { rule: `at most ${count} ${unit.en}` },
  }
}
