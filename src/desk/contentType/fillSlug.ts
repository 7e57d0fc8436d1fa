import type { CollectionBeforeChangeHook } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { isCopyingLocale } from '#desk/payload/serverFunctions/index.ts'
import { isLocale, slugify } from '#shared/localization/index.ts'
import { freeSlug } from './freeSlug.ts'
import { isOfCopiedTitle } from './isOfCopiedTitle.ts'

type Document = Readonly<Record<string, unknown>>

const textAt = (values: Document, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** What is written: a copy of another locale brings its texts, but not its address. */
const withoutCopied = (data: Document, before: Document): Document =>
  'slug' in data ? { ...data, slug: before['slug'] ?? null } : data

/**
 * Fills an empty slug from the title, and adds the next free number to a taken one. Saves run one
 * at a time, so no other document can take it meanwhile; a unique index would abort the whole save
 * instead. The slug of a title that was copied from another locale is made anew when that title is
 * translated, unless it was live already.
 */
export const fillSlug =
  (collection: string, titleField: string): CollectionBeforeChangeHook<StoredDocument> =>
  async ({ data: sent, originalDoc, req }) => {
    const { locale } = req
    if (!isLocale(locale)) return sent
    const before: Document = originalDoc ?? {}
    const data = isCopyingLocale(req) ? withoutCopied(sent, before) : sent
    const after = { ...before, ...data }
    const made = slugify(textAt(after, titleField))
    const typed = textAt(after, 'slug')
    const id = textAt(after, 'id')
    const place = { collection, locale, id }
    const isOfCopy =
      made !== '' &&
      typed === before['slug'] &&
      textAt(after, titleField) !== before[titleField] &&
      (await isOfCopiedTitle(req, place, { titleField, title: textAt(before, titleField), typed }))
    const wanted = typed === '' || isOfCopy ? made : typed
    if (wanted === '' || wanted === before['slug']) return data
    return { ...data, slug: await freeSlug(req, place, wanted) }
  }
