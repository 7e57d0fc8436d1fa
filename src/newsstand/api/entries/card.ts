import type { LiveEdition } from '../store/index.ts'
import type { EntryContext } from './entryContext.ts'
import { identity } from './identity.ts'

/**
 * A live edition as the card that stands where another entry names it. The title is the
 * snapshot's: the edition's own column follows the working copy.
 */
export function card(entryContext: EntryContext, edition: LiveEdition): Record<string, unknown> {
  entryContext.usage.uses(edition)
  const type = entryContext.types.collections.get(edition.type)?.type
  const title = type?.sortKeys(edition.snapshot).title ?? null
  return { ...identity(entryContext, edition), title }
}
