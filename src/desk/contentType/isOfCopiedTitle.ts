import type { PayloadRequest } from 'payload'

import { findEditions } from '#desk/editions/index.ts'
import { locales, slugify } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { SlugPlace } from './freeSlug.ts'

/** A slug and the title beside it, as they are stored. */
interface Stored {
  readonly slug: string
  readonly title: string
  /** The title in all locales. */
  readonly titles: unknown
}

const isMadeOf = (slug: string, title: string): boolean => {
  const made = slugify(title)
  return made !== '' && slug.startsWith(made) && /^(?:-\d+)?$/.test(slug.slice(made.length))
}

/**
 * Whether a slug was made, not typed, of a title that is another locale's too, and was never live:
 * the title was copied to be translated, and readers have not seen its address.
 */
export async function isOfCopiedTitle(
  req: PayloadRequest,
  { collection, locale, id }: SlugPlace,
  { slug, title, titles }: Stored,
): Promise<boolean> {
  const others = locales.filter((one) => one !== locale)
  if (!isObject(titles) || !others.some((one) => titles[one] === title)) return false
  if (!isMadeOf(slug, title)) return false
  const where = {
    and: [
      { type: { equals: collection } },
      { documentId: { equals: id } },
      { locale: { equals: locale } },
    ],
  }
  const [edition] = await findEditions(req.payload, { columns: ['firstPublishedAt'], where }, req)
  return !edition?.firstPublishedAt
}
