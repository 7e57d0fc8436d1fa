import type { FlattenedField, Payload } from 'payload'

import { fieldNamed, innerFields } from '#desk/fieldTree/index.ts'
import { isLocale } from '#shared/localization/index.ts'

type Collections = Payload['collections']

/** What a path leads to. */
export interface Found {
  /** Undefined if no field is there. */
  readonly field?: FlattenedField | undefined
  /** Whether the path goes on inside a value that is stored as a whole. */
  readonly isBelow?: boolean
  /** Whether the field is localized and the path names no locale. */
  readonly isLocalized?: boolean
}

/** Treats an id, or a part of a relation to several types, as a text field. */
const text = (name: string): FlattenedField => ({ name, type: 'text' })

/** The prefix of a document's fields in a version. */
const VERSION = 'version.'

/**
 * Finds the field at a path of a query; `__` is GraphQL's form of a dot.
 * @param fields flattened fields of the collection; for versions, those of the document
 */
export function fieldAt(
  collections: Collections,
  fields: readonly FlattenedField[],
  path: string,
): Found {
  const dotted = path.replaceAll('__', '.')
  const found = follow(collections, fields, dotted.split('.'))
  if (found.field ?? found.isBelow ?? !dotted.startsWith(VERSION)) return found
  return follow(collections, fields, dotted.slice(VERSION.length).split('.'))
}

function follow(
  collections: Collections,
  fields: readonly FlattenedField[],
  [name = '', ...rest]: readonly string[],
): Found {
  const known = fieldNamed(fields, name)
  const field = known ?? (name === 'id' ? text(name) : undefined)
  if (!field) return {}
  const isNamed = field.localized === true && isLocale(rest[0])
  const below = isNamed ? rest.slice(1) : rest
  const isLocalized = field.localized === true && !isNamed
  const found = below.length === 0 ? { field } : followBelow(collections, field, below)
  return isLocalized ? { ...found, isLocalized } : found
}

function followBelow(
  collections: Collections,
  field: FlattenedField,
  path: readonly string[],
): Found {
  if ('relationTo' in field) {
    const { relationTo } = field
    if (typeof relationTo === 'string')
      return follow(collections, collections[relationTo]?.config.flattenedFields ?? [], path)
    const [name = ''] = path
    const isPart = path.length === 1 && ['relationTo', 'value'].includes(name)
    return isPart ? { field: text(name) } : {}
  }
  const inside = innerFields(field)
  return inside.length > 0 ? follow(collections, inside, path) : { isBelow: true }
}
