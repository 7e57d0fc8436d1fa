import type { Field } from 'payload'

import type { AnyContentType } from '#desk/editions/index.ts'
import { writtenFields } from '#desk/fieldTree/index.ts'

/**
 * The kinds of fields that everything which walks a document knows: locale views, hashes, progress,
 * the translator's guard, changes, discarding, media, search. Not among them is what would be passed
 * over somewhere: `blocks`, whose rows have fields by their kind; `join`, which is stored elsewhere;
 * `json` and `code`, which have no words for people; `point`, which SQLite does not have.
 */
const KNOWN: ReadonlySet<Field['type']> = new Set([
  ...(['array', 'group', 'tabs', 'row', 'collapsible', 'ui'] as const),
  ...(['text', 'textarea', 'richText', 'email', 'number', 'checkbox', 'date'] as const),
  ...(['select', 'radio', 'relationship', 'upload'] as const),
])

/**
 * Refuses a field of a kind that part of the desk would pass over.
 * @throws Error naming the type and the field's path
 */
export function checkFields(
  { slug }: Pick<AnyContentType, 'slug'>,
  fields: readonly Field[],
): void {
  for (const { field, path } of writtenFields(fields))
    if (!KNOWN.has(field.type))
      throw new Error(
        `Content type “${slug}”: the field “${path}” is of the kind “${field.type}”; known are ${[...KNOWN].join(', ')}`,
      )
}
