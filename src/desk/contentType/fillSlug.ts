import type { FieldHook } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import type { Values } from '#desk/fieldTree/index.ts'
import { isCopyingLocale } from '#desk/payload/serverFunctions/index.ts'
import { isLocale, slugify } from '#shared/localization/index.ts'
import { freeSlug } from './freeSlug.ts'
import { isOfCopiedTitle } from './isOfCopiedTitle.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * The slug's `beforeChange` hook. Fills an empty slug from the title, and adds the next free number
 * to a taken one. Saves run one at a time, so no other document can take it meanwhile; a unique
 * index would abort the whole save instead. A copy of another locale brings its texts, not its slug;
 * one that was made of a copied title is made anew when that title is translated.
 * @param titleField the field of the title
 */
export const fillSlug =
  (titleField: string): FieldHook<StoredDocument, unknown, Values> =>
  async ({ collection, data, originalDoc, previousValue, req, siblingDocWithLocales, value }) => {
    const { locale } = req
    if (!collection || !isLocale(locale)) return undefined
    const before = textOf(previousValue)
    const typed = isCopyingLocale(req) ? before : textOf(value)
    const [title, titleBefore] = [data?.[titleField], originalDoc?.[titleField]].map(textOf)
    const made = slugify(title ?? '')
    const place = { collection: collection.slug, locale, id: textOf(data?.id ?? originalDoc?.id) }
    const isOfCopy =
      made !== '' &&
      typed === before &&
      title !== titleBefore &&
      (await isOfCopiedTitle(req, place, {
        slug: before,
        title: titleBefore ?? '',
        titles: siblingDocWithLocales?.[titleField],
      }))
    const wanted = typed === '' || isOfCopy ? made : typed
    if (wanted === '' || wanted === before) return isCopyingLocale(req) ? before : undefined
    return freeSlug(req, place, wanted)
  }
