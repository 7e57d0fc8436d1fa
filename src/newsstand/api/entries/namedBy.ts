import { isReference, markedValues } from '#shared/contract/index.ts'
import type { LiveEdition, Reference } from '../store/index.ts'
import type { DeliveredType } from '../types.ts'
import { referencesOf } from './plainRichText.ts'

/** What one field of an edition names. */
export interface Named {
  readonly field: string
  readonly reference: Reference
  /**
   * True for a reference that is the field's own value, and not a link in its text; it may be
   * included.
   */
  readonly direct: boolean
}

/**
 * The documents and media that an edition names.
 * @param fields only in these; undefined for all
 */
export function* namedBy(
  { marked }: DeliveredType,
  { snapshot }: LiveEdition,
  fields: ReadonlySet<string> | undefined,
): Generator<Named> {
  for (const [field, paths] of marked) {
    if (fields && !fields.has(field)) continue
    for (const { kind, value } of markedValues(paths, snapshot)) {
      if (kind === 'richText')
        for (const reference of referencesOf(value)) yield { field, reference, direct: false }
      else if (isReference(value)) yield { field, reference: value, direct: true }
    }
  }
}
