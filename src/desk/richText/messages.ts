import type { Label } from '#shared/localization/index.ts'

/** Said of a link whose address is not safe. */
export const badAddress: Label = {
  ky: 'Шилтеме http, https, mailto же tel менен башталган дарек болушу керек.',
  ru: 'Адрес ссылки должен начинаться с http, https, mailto или tel.',
  en: 'A link’s address must begin with http, https, mailto or tel.',
}

/** Said of a value that no editor writes. */
export const notRichText: Label = {
  ky: 'Бул талаадагы маалымат форматталган текст эмес.',
  ru: 'Значение этого поля — не форматированный текст.',
  en: 'The value of this field is not rich text.',
}
