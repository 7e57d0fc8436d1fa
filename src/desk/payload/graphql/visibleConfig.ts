// Payload 3.90.1 describes confidential collections to everybody: their names would stand in the
// schema, and in GraphQL's “Did you mean”.

import type { Field, SanitizedConfig } from 'payload'

import { isConfidential } from '#desk/access/index.ts'
import { mapFields, withParts } from '#desk/fieldTree/index.ts'

type Slugs = ReadonlySet<string>

/** A field for people who must not know the hidden collections; null if it leads only to those. */
function visibleField(field: Field, hidden: Slugs): Field | null {
  if (field.type === 'join')
    return [field.collection].flat().some((slug) => hidden.has(slug)) ? null : field
  if (field.type !== 'relationship' && field.type !== 'upload') return field
  const { relationTo } = field
  if (!Array.isArray(relationTo)) return hidden.has(relationTo) ? null : field
  const left = relationTo.filter((slug) => !hidden.has(slug))
  return left.length > 0 ? withParts(field, { relationTo: left }) : null
}

const visibleFields = (fields: readonly Field[], hidden: Slugs): Field[] =>
  mapFields(fields, (field) => (isConfidential(field) ? null : visibleField(field, hidden)))

/**
 * The desk's configuration without confidential collections and fields, and without fields that
 * lead only to them. The schema for people without `safeguarding` is built from it; nothing is
 * executed by it.
 */
export function visibleConfig(config: SanitizedConfig): SanitizedConfig {
  const hidden: Slugs = new Set(config.collections.filter(isConfidential).map(({ slug }) => slug))
  return {
    ...config,
    collections: config.collections
      .filter(({ slug }) => !hidden.has(slug))
      .map((collection) => ({ ...collection, fields: visibleFields(collection.fields, hidden) })),
    globals: config.globals.map((global) => ({
      ...global,
      fields: visibleFields(global.fields, hidden),
    })),
  }
}
