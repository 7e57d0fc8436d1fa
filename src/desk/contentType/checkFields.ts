import type { Field } from 'payload'

import type { AnyContentType } from '#desk/editions/index.ts'
import { writtenFields } from '#desk/fieldTree/index.ts'

/**
 * The field types that all code which walks a document supports: locale views, hashes, progress,
 * the translator's guard, changes, discarding, media, search. Left out are types that some of it
 * would miss: `blocks`, whose rows have different fields; `join`, which is stored elsewhere; `json`
 * and `code`, which have no text for people; `point`, which SQLite does not have.
 */
const KNOWN: ReadonlySet<Field['type']> = new Set([
  ...(['array', 'group', 'tabs', 'row', 'collapsible', 'ui'] as const),
  ...(['text', 'textarea', 'richText', 'email', 'number', 'checkbox', 'date'] as const),
  ...(['select', 'radio', 'relationship', 'upload'] as const),
])

/**
 * Refuses fields of a type that part of the desk does not support.
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
