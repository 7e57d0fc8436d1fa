import { type MarkedPath, isReference } from '#shared/contract/index.ts'
import {
  type FrozenWords,
  type ResolvedMedia,
  frozenWords,
  renderHtml,
  renderText,
} from '#shared/richText/index.ts'
import type { Include } from '../query/index.ts'
import type { LiveEdition, Reference, StoredMedia } from '../store/index.ts'
import { typeOf } from '../types.ts'
import { card } from './card.ts'
import type { EntryContext } from './entryContext.ts'
import { type FullEntry, whole } from './gather.ts'
import { identity, pageOf, staleness } from './identity.ts'
import { mediaObject, richTextMedia } from './mediaObject.ts'
import { plainHtml } from './plainRichText.ts'
import { replaceAt } from './replaceAt.ts'
import type { Resolved } from './resolved.ts'
import { richTextTree } from './richTextTree.ts'

/** What an entry is rendered from: the answer's context, and the gathered references and media. */
export interface RenderContext {
  readonly entryContext: EntryContext
  readonly resolved: Resolved
}

/** While an image has no sizes yet, answers that show it expire after this many milliseconds. */
const SIZES_PENDING = 15_000

/** A media file that an entry shows; null for one that may not be shown. */
const fileOf = ({ entryContext, resolved }: RenderContext, id: string): StoredMedia | null => {
  const file = resolved.media(id)
  // an empty list is final: a small image or an animation has no sizes
  if (file && file.width !== null && file.sizes === null)
    entryContext.usage.expires(new Date(entryContext.now.getTime() + SIZES_PENDING))
  return file
}

/** A media file with its frozen words; null for one that may not be shown. */
export const shownMedia = (rendering: RenderContext, id: string, words: FrozenWords): unknown => {
  const file = fileOf(rendering, id)
  return file && mediaObject(file, words, rendering.entryContext.addresses)
}

/** A media file for the HTML of a rich text; null for one that may not be shown. */
export const htmlMedia = (rendering: RenderContext, id: string): ResolvedMedia | null => {
  const file = fileOf(rendering, id)
  return file && richTextMedia(file, rendering.entryContext.addresses)
}

/** A media file where a snapshot holds it; null for one that may not be shown. */
export const mediaAt = (rendering: RenderContext, value: unknown): unknown =>
  isReference(value) ? shownMedia(rendering, value.id, frozenWords(value)) : null

/** A document that an entry names, as it is served; null where it is not live. */
const editionAt = (
  { entryContext, resolved }: RenderContext,
  reference: Reference,
): LiveEdition | null => {
  // noted even if it is not live, since publishing it changes this entry
  if (entryContext.types.collections.has(reference.type)) entryContext.usage.names(reference)
  return resolved.edition(reference)
}

const richTextAt = (rendering: RenderContext, value: unknown): unknown => {
  const { entryContext } = rendering
  if (entryContext.richText === 'text') return renderText(value)
  if (entryContext.richText === 'lexical')
    return richTextTree(value, {
      link: (document) => cardOf(rendering, document),
      media: (id, node) => shownMedia(rendering, id, frozenWords(node.media)),
    })
  const plain = plainHtml(value)
  if (plain !== undefined) return plain
  return renderHtml(value, {
    link: (document) => {
      const edition = editionAt(rendering, document)
      if (!edition) return null
      entryContext.usage.uses(edition)
      return pageOf(entryContext, edition)
    },
    media: (id) => htmlMedia(rendering, id),
  })
}

const cardOf = (rendering: RenderContext, reference: Reference): unknown => {
  const edition = editionAt(rendering, reference)
  return edition && card(rendering.entryContext, edition)
}

const referenceAt = (
  rendering: RenderContext,
  reference: unknown,
  include: Include | undefined,
): unknown => {
  if (!isReference(reference)) return null
  const edition = include && editionAt(rendering, reference)
  return edition ? entry(rendering, { ...whole(edition), include }) : cardOf(rendering, reference)
}

/** One field of a snapshot with all that it names put in its place. */
const fieldOf = (
  rendering: RenderContext,
  value: unknown,
  paths: readonly MarkedPath[],
  include: Include | undefined,
): unknown => {
  let current: unknown = value ?? null
  for (const { kind, path } of paths)
    current = replaceAt(current, path.slice(1), (marked) => {
      if (kind === 'media') return mediaAt(rendering, marked)
      return kind === 'richText'
        ? richTextAt(rendering, marked)
        : referenceAt(rendering, marked, include)
    })
  return current
}

const allLocales = ({ entryContext, resolved }: RenderContext, edition: LiveEdition) =>
  resolved.alternates(edition).map((alternate) => {
    entryContext.usage.uses(alternate)
    const { locale, slug } = alternate
    return { locale, slug, url: pageOf(entryContext, alternate) }
  })

/** A live edition as an entry, with the wanted fields of its type's contract and no other. */
export function entry(
  rendering: RenderContext,
  { edition, include, fields }: FullEntry,
): Record<string, unknown> {
  const { entryContext } = rendering
  const type = typeOf(entryContext.types, edition)
  if (!type) throw new Error(`An edition of the unknown type ${edition.type} was selected`)
  entryContext.usage.uses(edition)
  const wants = (name: string): boolean => !fields || fields.has(name)
  const contents = type.contractFields
    .filter(wants)
    .map((name): [string, unknown] => [
      name,
      fieldOf(rendering, edition.snapshot[name], type.marked.get(name) ?? [], include.get(name)),
    ])
  return {
    ...identity(entryContext, edition),
    ...(wants('alternates') ? { alternates: allLocales(rendering, edition) } : {}),
    ...(wants('publishedAt') ? { publishedAt: edition.firstPublishedAt } : {}),
    ...(wants('updatedAt') ? { updatedAt: edition.publishedAt } : {}),
    ...Object.fromEntries(contents),
    ...(wants('stale') ? staleness(entryContext, type, edition) : {}),
  }
}
