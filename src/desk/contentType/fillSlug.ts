import type { CollectionBeforeChangeHook } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { isCopyingLocale } from '#desk/payload/serverFunctions/index.ts'
import { isLocale, slugMaxLength, slugify } from '#shared/localization/index.ts'
import { textOf } from '#shared/values/index.ts'
import { freeSlug } from './freeSlug.ts'

/**
 * Fills an empty slug from the title, and adds the next free number to a taken one. Saves run one
 * at a time, so no other document can take it meanwhile; a unique index would abort the whole save
 * instead. A copy of another locale brings its texts, and not its slug.
 */
export const fillSlug =
  (collection: string, titleField: string): CollectionBeforeChangeHook<StoredDocument> =>
  async ({ data: sent, originalDoc, req }) => {
    const { locale } = req
    if (!isLocale(locale)) return sent
    const before: Partial<StoredDocument> = originalDoc ?? {}
    const data = isCopyingLocale(req) ? { ...sent, slug: before['slug'] ?? null } : sent
    const after = { ...before, ...data }
    const typed = textOf(after['slug'])
    // the field refuses it: nothing that was typed is cut
    if (typed.length > slugMaxLength) return data
    const wanted = typed || slugify(textOf(after[titleField]))
    if (wanted === '' || wanted === before['slug']) return data
    const place = { collection, locale, id: textOf(after['id']) }
    return { ...data, slug: await freeSlug(req, place, wanted) }
  }
