import type { PayloadRequest } from 'payload'

import { findEditions } from '#desk/editions/index.ts'
import { locales, slugify } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { SlugPlace } from './freeSlug.ts'

/** A slug, and the title beside it, as they are stored. */
interface Stored {
  readonly titleField: string
  readonly title: string
  readonly typed: string
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
  { titleField, title, typed }: Stored,
): Promise<boolean> {
  if (!isMadeOf(typed, title)) return false
  // the bare adapter: what other locales say counts whoever writes this one
  const document = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const titles = document?.[titleField]
  const others = locales.filter((one) => one !== locale)
  if (!isObject(titles) || !others.some((one) => titles[one] === title)) return false
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
