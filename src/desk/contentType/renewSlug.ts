import type { FieldHook, PayloadRequest } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { findEditions, ofDocument } from '#desk/editions/index.ts'
import type { Values } from '#desk/fieldTree/index.ts'
import { isLocale, locales, slugify } from '#shared/localization/index.ts'
import { isObject, textOf } from '#shared/values/index.ts'
import { type SlugPlace, freeSlug } from './freeSlug.ts'

/** Whether a slug was made of a title, not typed; another document may have had it before. */
const isMadeOf = (slug: string, title: string): boolean => {
  const made = slugify(title)
  return made !== '' && slug.startsWith(made) && /^(?:-\d+)?$/.test(slug.slice(made.length))
}

async function wasLive(
  req: PayloadRequest,
  { collection, locale, id }: SlugPlace,
): Promise<boolean> {
  const key = { type: collection, documentId: id }
  const where = { and: [ofDocument(key), { locale: { equals: locale } }] }
  const [edition] = await findEditions(req.payload, { columns: ['firstPublishedAt'], where }, req)
  return Boolean(edition?.firstPublishedAt)
}

/**
 * The slug's `beforeChange` hook, after `fillSlug`: one that was made of a title copied from another
 * locale is made anew when that title is translated, unless readers have seen it.
 * @param titleField the field of the title
 */
export const renewSlug =
  (titleField: string): FieldHook<StoredDocument, unknown, Values> =>
  async ({ collection, data, originalDoc, previousValue, req, siblingDocWithLocales, value }) => {
    const { locale } = req
    const before = textOf(originalDoc?.[titleField])
    const title = textOf(data?.[titleField])
    const titles: unknown = siblingDocWithLocales?.[titleField]
    if (!collection || !isLocale(locale) || !isObject(titles)) return undefined
    if (value !== previousValue || title === before || slugify(title) === '') return undefined
    const isCopied = locales.some((one) => one !== locale && titles[one] === before)
    if (!isCopied || !isMadeOf(textOf(value), before)) return undefined
    const place = { collection: collection.slug, locale, id: textOf(originalDoc?.id) }
    return (await wasLive(req, place)) ? undefined : freeSlug(req, place, slugify(title))
  }
