import type { Label } from '#shared/localization/index.ts'

/** What the gate and the list of changes say, for people. */
export const messages = {
  required: {
    ky: 'Бул талааны толтуруу керек.',
    ru: 'Это поле нужно заполнить.',
    en: 'This field has to be filled in.',
  },
  notLive: {
    ky: 'Бул тилде жарыяланбаган документке шилтеме: окурмандарга көрүнбөйт.',
    ru: 'Ссылка на документ, не опубликованный на этом языке: читатели её не увидят.',
    en: 'Names a document that is not published in this language: readers will not see it.',
  },
  slugTaken: {
    ky: 'Бул дарек ушул тилдеги башка жарыяланган документте колдонулууда.',
    ru: 'Этот адрес уже занят другим опубликованным документом на этом языке.',
    en: 'Another published document has this address in this language.',
  },
  altRequired: {
    ky: 'Колдонулган сүрөттүн ушул тилдеги сүрөттөмөсү (alt) жок.',
    ru: 'У использованного изображения нет описания (alt) на этом языке.',
    en: 'A used image has no alternative text in this language.',
  },
  titleOfFileRequired: {
    ky: 'Колдонулган документтин (PDF) ушул тилдеги аталышы жок: аны файлдын сүрөттөмөсүнө (alt) жазыңыз.',
    ru: 'У использованного документа (PDF) нет названия на этом языке: впишите его в описание файла (alt).',
    en: 'A used document (PDF) has no title in this language: write it as the file’s description (alt).',
  },
  alt: { ky: 'сүрөттөмөсү (alt)', ru: 'описание (alt)', en: 'alternative text' },
  caption: { ky: 'түшүндүрмөсү', ru: 'подпись', en: 'caption' },
  mixedWord: (word: string, letters: readonly string[]): Label => ({
    ky: `«${word}» деген сөздө башка алфавиттин окшош тамгасы бар: ${letters.join(', ')}. Издөө мындай сөздү таппайт.`,
    ru: `В слове «${word}» есть похожие буквы другого алфавита: ${letters.join(', ')}. Поиск такое слово не найдёт.`,
    en: `The word “${word}” has look-alike letters of another alphabet: ${letters.join(', ')}. No search will find it.`,
  }),
  credit: { ky: 'автору жана укук ээси', ru: 'автор и правообладатель', en: 'credit' },
  contract: (rule: string): Label => ({
    ky: `Мааниси жарыялоо эрежесине туура келбейт: ${rule}`,
    ru: `Значение не подходит для публикации: ${rule}`,
    en: `The value does not fit what may be published: ${rule}`,
  }),
} as const
