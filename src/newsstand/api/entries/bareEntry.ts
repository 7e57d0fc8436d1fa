import type { MarkedPath } from '#shared/contract/index.ts'
import { frozenWords } from '#shared/richText/index.ts'
import type { LiveEdition } from '../store/index.ts'
import { typeOf } from '../types.ts'
import { type RenderContext, mediaAt, shownMedia } from './entry.ts'
import type { EntryContext } from './entryContext.ts'
import { gatherMedia } from './gather.ts'
import { identity, staleness } from './identity.ts'
import { namedBy } from './namedBy.ts'
import { replaceAt } from './replaceAt.ts'
import { Resolved } from './resolved.ts'
import { richTextTree } from './richTextTree.ts'

/** Gathers the media of editions, and none of the documents that they name. */
export async function bareMedia(
  entryContext: EntryContext,
  editions: readonly LiveEdition[],
): Promise<Resolved> {
  const resolved = new Resolved()
  const names = editions.flatMap((edition) => {
    const type = typeOf(entryContext.types, edition)
    return type ? [...namedBy(type, edition, undefined)] : []
  })
  await gatherMedia(entryContext, resolved, names)
  return resolved
}

const bareField = (
  rendering: RenderContext,
  value: unknown,
  paths: readonly MarkedPath[],
): unknown => {
  let current: unknown = value ?? null
  for (const { kind, path } of paths)
    current = replaceAt(current, path.slice(1), (marked) => {
      if (kind === 'media') return mediaAt(rendering, marked)
      if (kind === 'reference') return marked
      return richTextTree(marked, {
        link: (document) => document,
        media: (id, node) => shownMedia(rendering, id, frozenWords(node.media)),
      })
    })
  return current
}

/**
 * A live edition as an entry that depends on nothing but itself: references as `{ type, id }`, rich
 * text as its tree, no alternates. Only media are resolved, whose bytes never change.
 */
export function bareEntry(rendering: RenderContext, edition: LiveEdition): Record<string, unknown> {
  const { entryContext } = rendering
  const type = typeOf(entryContext.types, edition)
  if (!type) throw new Error(`An edition of the unknown type ${edition.type} was selected`)
  entryContext.usage.uses(edition)
  const contents = type.contractFields.map((name): [string, unknown] => [
    name,
    bareField(rendering, edition.snapshot[name], type.marked.get(name) ?? []),
  ])
  return {
    ...identity(entryContext, edition),
    publishedAt: edition.firstPublishedAt,
    updatedAt: edition.publishedAt,
    ...Object.fromEntries(contents),
    ...staleness(entryContext, type, edition),
  }
}
