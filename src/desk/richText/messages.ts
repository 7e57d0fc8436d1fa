import type { Label } from '#shared/localization/index.ts'

/** Shown at a link with an unsafe address. */
export const badAddress: Label = {
  ky: 'Шилтеме http, https, mailto же tel менен башталган дарек болушу керек.',
  ru: 'Адрес ссылки должен начинаться с http, https, mailto или tel.',
  en: 'A link’s address must begin with http, https, mailto or tel.',
}
