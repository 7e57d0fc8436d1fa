import type { LiveEdition } from '../store/index.ts'
import { typeOf } from '../types.ts'
import { identity } from './identity.ts'
import type { Reading } from './reading.ts'

/**
 * A live edition as the card that stands where another entry names it. The title is the
 * snapshot's: the edition's own column follows the working copy.
 */
export function card(reading: Reading, edition: LiveEdition): Record<string, unknown> {
  reading.usage.uses(edition)
  const title = typeOf(reading.types, edition)?.type.sortKeys(edition.snapshot).title ?? null
  return { ...identity(reading, edition), title }
}
