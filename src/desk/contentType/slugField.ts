import type { CollectionBeforeChangeHook, PayloadRequest, TextField } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { type Locale, inLanguage, isLocale, isSlug, slugify } from '#shared/localization/index.ts'

const rule = {
  ky: 'Дарек: латын тамгалары, сандар жана дефис гана, мисалы emgek-migratsiyasy.',
  ru: 'Адрес: только латинские буквы, цифры и дефис, например trudovaya-migratsiya.',
  en: 'Address: lower-case Latin letters, digits and hyphens only, such as labour-migration.',
}

/** The part of a page's address that names the document, in each locale; made from the title when empty. */
export const slugField = (): TextField => ({
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
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && isSlug(value)) ||
    inLanguage(rule, req.i18n.language),
})

async function isTaken(
  req: PayloadRequest,
  collection: string,
  locale: Locale,
  slug: string,
  id: string | null,
): Promise<boolean> {
  // the bare adapter: a slug counts as taken even if the user may not read that document
  const other = await req.payload.db.findOne<{ id: string }>({
    collection,
    locale,
    where: {
      and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])],
    },
    req,
  })
  return other !== null
}

/**
 * Fills an empty slug from the title, and adds the next free number to a taken one. Saves run one
 * at a time, so no other document can take it meanwhile; a unique index would abort the whole save
 * instead.
 */
export const fillSlug =
  (collection: string, titleField: string): CollectionBeforeChangeHook<StoredDocument> =>
  async ({ data, originalDoc, req }) => {
    const { locale } = req
    if (!isLocale(locale)) return data
    const before: Partial<StoredDocument> = originalDoc ?? {}
    const merged = { ...before, ...data }
    const title = merged[titleField]
    const wanted =
      typeof merged['slug'] === 'string' && merged['slug'] !== ''
        ? merged['slug']
        : slugify(typeof title === 'string' ? title : '')
    if (wanted === '' || wanted === before['slug']) return data
    const id = typeof before['id'] === 'string' ? before['id'] : null
    let slug = wanted
    for (let number = 2; await isTaken(req, collection, locale, slug, id); number += 1)
      slug = `${wanted}-${String(number)}`
    return { ...data, slug }
  }
