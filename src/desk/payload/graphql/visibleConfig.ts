import type { Field, SanitizedConfig } from 'payload'

import { isConfidential } from '#desk/access/index.ts'

type Slugs = ReadonlySet<string>

/** A relation without the types that are hidden; none is left of one that leads to those alone. */
function visibleRelation<Relation extends Field & { type: 'relationship' | 'upload' }>(
  field: Relation,
  hidden: Slugs,
): Relation[] {
  const { relationTo } = field
  if (!Array.isArray(relationTo)) return hidden.has(relationTo) ? [] : [field]
  const left = relationTo.filter((slug) => !hidden.has(slug))
  return left.length > 0 ? [{ ...field, relationTo: left }] : []
}

/** Fields as they are for who does not know of the hidden collections. */
const visibleFields = (fields: readonly Field[], hidden: Slugs): Field[] =>
  fields.flatMap((field): Field[] => {
    if (isConfidential(field)) return []
    if (field.type === 'relationship' || field.type === 'upload')
      return visibleRelation(field, hidden)
    if (field.type === 'join')
      return [field.collection].flat().some((slug) => hidden.has(slug)) ? [] : [field]
    if (field.type === 'tabs')
      return [
        {
          ...field,
          tabs: field.tabs.map((tab) => ({ ...tab, fields: visibleFields(tab.fields, hidden) })),
        },
      ]
    if (field.type === 'blocks')
      return [
        {
          ...field,
          blocks: field.blocks.map((block) => ({
            ...block,
            fields: visibleFields(block.fields, hidden),
          })),
        },
      ]
    return 'fields' in field ? [{ ...field, fields: visibleFields(field.fields, hidden) }] : [field]
  })

/**
 * The desk's configuration without its confidential collections and fields, and every field that leads
 * to such a collection: what a schema is described from, for who lacks `safeguarding`. Nothing is executed by it.
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
