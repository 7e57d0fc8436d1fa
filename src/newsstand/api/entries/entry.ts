import type { MarkedPath } from '#shared/contract/index.ts'
import { renderHtml, renderText } from '#shared/richText/index.ts'
import type { Include } from '../query/index.ts'
import type { LiveEdition, Reference, StoredMedia } from '../store/index.ts'
import { typeOf } from '../types.ts'
import { card } from './card.ts'
import { type Whole, whole } from './gather.ts'
import { identity, pageOf, staleness } from './identity.ts'
import type { Library } from './library.ts'
import { type FrozenWords, mediaObject, richTextMedia } from './mediaObject.ts'
import { plainHtml } from './plainRichText.ts'
import type { Reading } from './reading.ts'
import { replaceAt } from './replaceAt.ts'
import { richTextTree } from './richTextTree.ts'

/** What an answer is made from: what stays the same, and what was gathered. */
export interface Shelf {
  readonly reading: Reading
  readonly library: Library
}

/** While a photo's sizes are being made, its answers are made anew this often, in milliseconds. */
const SIZES_PENDING = 15_000

/** A media file that an entry shows; null for one that may not be shown. */
const fileOf = ({ reading, library }: Shelf, id: string): StoredMedia | null => {
  const file = library.media(id)
  // every image gets at least one
  if (file && file.width !== null && !file.sizes?.length)
    reading.usage.expires(new Date(reading.now.getTime() + SIZES_PENDING))
  return file
}

/** A media file where a snapshot holds it; null for one that may not be shown. */
export const mediaAt = (shelf: Shelf, value: unknown): unknown => {
  // the contract parsed it as a media file
  const { id, ...words } = value as FrozenWords & { id: string }
  const file = fileOf(shelf, id)
  return file && mediaObject(file, words, shelf.reading.addresses)
}

/** A document that an entry names, as it is served; null where it is not live. */
const editionAt = ({ reading, library }: Shelf, reference: Reference): LiveEdition | null => {
  // live or not: its publish changes the entry
  if (reading.types.collections.has(reference.type)) reading.usage.names(reference)
  return library.edition(reference)
}

const richTextAt = (shelf: Shelf, value: unknown): unknown => {
  const { reading } = shelf
  if (reading.richText === 'text') return renderText(value)
  if (reading.richText === 'lexical')
    return richTextTree(value, {
      link: (document) => cardOf(shelf, document),
      media: (id, node) => mediaAt(shelf, { ...(node['media'] as FrozenWords), id }),
    })
  const plain = plainHtml(value)
  if (plain !== undefined) return plain
  return renderHtml(value, {
    link: (document) => {
      const edition = editionAt(shelf, document)
      if (!edition) return null
      reading.usage.uses(edition)
      return pageOf(reading, edition)
    },
    media: (id) => {
      const file = fileOf(shelf, id)
      return file && richTextMedia(file, reading.addresses)
    },
  })
}

const cardOf = (shelf: Shelf, reference: Reference): unknown => {
  const edition = editionAt(shelf, reference)
  return edition && card(shelf.reading, edition)
}

const referenceAt = (shelf: Shelf, value: unknown, include: Include | undefined): unknown => {
  const reference = value as Reference
  const edition = include && editionAt(shelf, reference)
  return edition ? entry(shelf, { ...whole(edition), include }) : cardOf(shelf, reference)
}

/** One field of a snapshot with all that it names put in its place. */
const fieldOf = (
  shelf: Shelf,
  value: unknown,
  paths: readonly MarkedPath[],
  include: Include | undefined,
): unknown => {
  let current: unknown = value ?? null
  for (const { kind, path } of paths)
    current = replaceAt(current, path.slice(1), (marked) => {
      if (kind === 'media') return mediaAt(shelf, marked)
      return kind === 'richText' ? richTextAt(shelf, marked) : referenceAt(shelf, marked, include)
    })
  return current
}

const otherLocales = ({ reading, library }: Shelf, edition: LiveEdition) =>
  library
    .alternates(edition)
    .filter(({ locale }) => locale !== edition.locale)
    .map((alternate) => {
      reading.usage.uses(alternate)
      const { locale, slug } = alternate
      return { locale, slug, url: pageOf(reading, alternate) }
    })

/** A live edition as an entry, with the wanted fields of its type's contract and no other. */
export function entry(shelf: Shelf, { edition, include, fields }: Whole): Record<string, unknown> {
  const { reading } = shelf
  const type = typeOf(reading.types, edition)
  if (!type) throw new Error(`An edition of the unknown type ${edition.type} was selected`)
  reading.usage.uses(edition)
  const wants = (name: string): boolean => !fields || fields.has(name)
  const contents = type.contractFields
    .filter(wants)
    .map((name): [string, unknown] => [
      name,
      fieldOf(shelf, edition.snapshot[name], type.marked.get(name) ?? [], include.get(name)),
    ])
  return {
    ...identity(reading, edition),
    ...(wants('alternates') ? { alternates: otherLocales(shelf, edition) } : {}),
    ...(wants('publishedAt') ? { publishedAt: edition.firstPublishedAt } : {}),
    ...(wants('updatedAt') ? { updatedAt: edition.publishedAt } : {}),
    ...Object.fromEntries(contents),
    ...(wants('stale') ? staleness(reading, type, edition) : {}),
  }
}
