import type { PayloadRequest, TextField } from 'payload'

import { inLanguage, isSlug, slugMaxLength } from '#shared/localization/index.ts'
import { renewSlug } from './renewSlug.ts'

const most = String(slugMaxLength)

const rule = {
  ky: `Дарек: латын тамгалары, сандар жана дефис гана, эң көп ${most} белги, мисалы emgek-migratsiyasy.`,
  ru: `Адрес: только латинские буквы, цифры и дефис, не больше ${most} знаков, например trudovaya-migratsiya.`,
  en: `Address: lower-case Latin letters, digits and hyphens only, at most ${most}, such as labour-migration.`,
}

/**
 * The part of a page's address that names the document, in each locale.
 * @param titleField the field from which an empty one is made; null for a type without titles
 */
export const slugField = (titleField: string | null): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  label: { ky: 'Дареги (slug)', ru: 'Адрес (slug)', en: 'Address (slug)' },
  admin: {
    position: 'sidebar',
    description: {
      ky: 'Бош калтырсаңыз, аталышынан түзүлөт. Жарыяланган дарек өзгөрсө, эскисинен багытталат.',
      ru: 'Если оставить пустым, составится из названия. Со старого опубликованного адреса будет перенаправление.',
      en: 'Left empty, it is made from the title. Once it was live, an old address redirects.',
    },
  },
  hooks: { beforeChange: titleField === null ? [] : [renewSlug(titleField)] },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && isSlug(value)) ||
    inLanguage(rule, req.i18n.language),
})
