import type { MarkedPath } from '#shared/contract/index.ts'
import type { LiveEdition } from '../store/index.ts'
import { typeOf } from '../types.ts'
import { type Shelf, mediaAt } from './entry.ts'
import { gatherMedia } from './gather.ts'
import { identity, staleness } from './identity.ts'
import { Library } from './library.ts'
import type { FrozenWords } from './mediaObject.ts'
import { namedBy } from './namedBy.ts'
import type { Reading } from './reading.ts'
import { replaceAt } from './replaceAt.ts'
import { richTextTree } from './richTextTree.ts'

/** Gathers the media of editions, and nothing else that they name. */
export async function bareMedia(
  reading: Reading,
  editions: readonly LiveEdition[],
): Promise<Library> {
  const library = new Library()
  const names = editions.flatMap((edition) => {
    const type = typeOf(reading.types, edition)
    return type ? [...namedBy(type, edition, undefined)] : []
  })
  await gatherMedia(reading, library, names)
  return library
}

const bareField = (shelf: Shelf, value: unknown, paths: readonly MarkedPath[]): unknown => {
  let current: unknown = value ?? null
  for (const { kind, path } of paths)
    current = replaceAt(current, path.slice(1), (marked) => {
      if (kind === 'media') return mediaAt(shelf, marked)
      if (kind === 'reference') return marked
      return richTextTree(marked, {
        link: (document) => document,
        media: (id, node) => mediaAt(shelf, { ...(node['media'] as FrozenWords), id }),
      })
    })
  return current
}

/**
 * A live edition as an entry that depends on nothing but itself: references as `{ type, id }`, rich
 * text as its tree, no alternates. Only media are resolved, whose bytes never change.
 */
export function bareEntry(shelf: Shelf, edition: LiveEdition): Record<string, unknown> {
  const { reading } = shelf
  const type = typeOf(reading.types, edition)
  if (!type) throw new Error(`An edition of the unknown type ${edition.type} was selected`)
  reading.usage.uses(edition)
  const contents = type.contractFields.map((name): [string, unknown] => [
    name,
    bareField(shelf, edition.snapshot[name], type.marked.get(name) ?? []),
  ])
  return {
    ...identity(reading, edition),
    publishedAt: edition.firstPublishedAt,
    updatedAt: edition.publishedAt,
    ...Object.fromEntries(contents),
    ...staleness(reading, type, edition),
  }
}
