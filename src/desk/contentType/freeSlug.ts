import type { PayloadRequest } from 'payload'

import { type Locale, shortenSlug, slugMaxLength } from '#shared/localization/index.ts'

/** Whose slug it is to be: one locale of a document. */
export interface SlugPlace {
  readonly collection: string
  readonly locale: Locale
  readonly id: string
}

/** The slugs that one request has given away, by its context: a bulk write saves all at once. */
const given = new WeakMap<object, Map<string, string>>()

const nameOf = ({ collection, locale, id }: SlugPlace): string => `${collection}/${locale}/${id}`

/** Takes a slug for a document, unless the same request has given it to another one. */
function take({ context }: PayloadRequest, place: SlugPlace, slug: string): boolean {
  const slugs = given.get(context) ?? new Map<string, string>()
  given.set(context, slugs)
  const own = nameOf(place)
  const list = nameOf({ ...place, id: '' })
  const isGiven = [...slugs].some(
    ([name, one]) => one === slug && name !== own && name.startsWith(list),
  )
  if (!isGiven) slugs.set(own, slug)
  return !isGiven
}

async function isTaken(
  req: PayloadRequest,
  { collection, locale, id }: SlugPlace,
  slug: string,
): Promise<boolean> {
  // the bare adapter: a slug counts as taken even if the user may not read that document
  const other = await req.payload.db.findOne<{ id: string }>({
    collection,
    locale,
    where: { and: [{ slug: { equals: slug } }, { id: { not_equals: id } }] },
    req,
  })
  return other !== null
}

/** A slug that no other document of the collection has in the locale: with the next free number. */
export async function freeSlug(
  req: PayloadRequest,
  place: SlugPlace,
  wanted: string,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${String(number)}`
    const slug = shortenSlug(wanted, slugMaxLength - suffix.length) + suffix
    if (!(await isTaken(req, place, slug)) && take(req, place, slug)) return slug
  }
}
