import { type Label, inLanguage } from '#shared/localization/index.ts'
import type { PdfNotice } from './cleanPdf.ts'

const texts: Readonly<Record<PdfNotice, Label>> = {
  signature: {
    ky: 'Электрондук кол тамга сакталган жок: файл тазаланып, кайра жазылды.',
    ru: 'Электронная подпись не сохранена: файл очищен и записан заново.',
    en: 'The digital signature is lost: the file was cleaned and written anew.',
  },
  attachments: {
    ky: 'PDF ичине тиркелген файлдар алынып салынды.',
    ru: 'Вложенные в PDF файлы удалены.',
    en: 'Files attached inside the PDF were removed.',
  },
  comments: {
    ky: 'PDF барактарындагы комментарийлер алынып салынды.',
    ru: 'Комментарии на страницах PDF удалены.',
    en: 'Comments on the pages of the PDF were removed.',
  },
}

/** What an upload's answer tells of the file. */
export interface Notice {
  /** Stable: programs branch on it. */
  readonly code: PdfNotice
  /** One sentence, for people. */
  readonly message: string
}

/** The notices of a cleaned file, in a language. */
export const noticesIn = (language: string, codes: readonly PdfNotice[]): Notice[] =>
  codes.map((code) => ({ code, message: inLanguage(texts[code], language) }))
