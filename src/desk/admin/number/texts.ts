import type { Label } from '#shared/localization/index.ts'

/** Said at a text that is no number, or that can be read as two. */
export const notReadable: Label = {
  ky: 'Бул кайсы сан экени түшүнүксүз. Мисалы, 1200 же 1200.5 деп жазыңыз.',
  ru: 'Непонятно, какое это число. Напишите, например, 1200 или 1200.5.',
  en: 'It is not clear which number this is. Write it such as 1200 or 1200.5.',
}
