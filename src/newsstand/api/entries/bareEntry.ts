import type { MarkedPath } from '#shared/contract/index.ts'
import { frozenWords, renderHtml, renderText } from '#shared/richText/index.ts'
import type { LiveEdition } from '../store/index.ts'
import { typeOf } from '../types.ts'
import { type RenderContext, htmlMedia, mediaAt, shownMedia } from './entry.ts'
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

/** Rich text in the form that is asked for. Links name documents by their ids, which never change. */
const bareRichText = (rendering: RenderContext, value: unknown): unknown => {
  const { addresses, locales, richText } = rendering.entryContext
  if (richText === 'text') return renderText(value)
  if (richText === 'html')
    return renderHtml(value, {
      link: ({ type, id }) => addresses.api(['/v1', ...locales, type, id].join('/')),
      media: (id) => htmlMedia(rendering, id),
    })
  return richTextTree(value, {
    link: (document) => document,
    media: (id, node) => shownMedia(rendering, id, frozenWords(node.media)),
  })
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
      return kind === 'reference' ? marked : bareRichText(rendering, marked)
    })
  return current
}

/**
 * A live edition as an entry that depends on nothing but itself: references as `{ type, id }`, no
 * alternates. Only media are resolved, whose bytes never change.
 */
export function bareEntry(
  { entryContext: common, resolved }: RenderContext,
  edition: LiveEdition,
): Record<string, unknown> {
  const entryContext = { ...common, locales: [edition.locale] }
  const rendering = { entryContext, resolved }
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
