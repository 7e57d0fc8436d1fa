import type { LiveEdition } from '../store/index.ts'
import type { EntryContext } from './entryContext.ts'
import { identity } from './identity.ts'

/**
 * A live edition as the card that other entries show for a reference to it. The title comes from
 * the snapshot: the edition's own column holds the working copy's.
 */
export function card(entryContext: EntryContext, edition: LiveEdition): Record<string, unknown> {
  entryContext.usage.uses(edition)
  const type = entryContext.types.collections.get(edition.type)?.type
  const title = type?.sortKeys(edition.snapshot).title ?? null
  return { ...identity(entryContext, edition), title }
}
