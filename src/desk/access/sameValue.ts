import canonicalize from 'canonicalize'
import type { Field, FlattenedField } from 'payload'

import { cleanText } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'

interface FieldKind {
  readonly type: Field['type'] | FlattenedField['type']
}

/**
 * Null, absent, empty text and empty list count as the same, since databases and forms differ here.
 */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

/**
 * Removes empty values from an object of any depth; in a list they become null to keep positions.
 */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => compact(item) ?? null)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .map(([name, part]) => [name, compact(part)] as const)
    .filter(([, part]) => !isNothing(part))
  return Object.fromEntries(entries)
}

/** A reference as it is stored, whether it came as an id, as the document, or with its collection. */
function referenceOf(value: unknown): unknown {
  if (!isObject(value)) return value
  if ('relationTo' in value)
    return { relationTo: value['relationTo'], id: referenceOf(value['value']) }
  return value['id'] ?? value
}

const eachOf = (value: unknown, read: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map((item) => read(item)) : read(value)

function instantOf(value: unknown): unknown {
  if (!(value instanceof Date) && typeof value !== 'string') return value
  const time = new Date(value).getTime()
  return Number.isNaN(time) ? value : time
}

/** Texts that were stored before they were cleaned are the same as those that a write sends back. */
const cleaned = (value: unknown, lines: boolean): unknown =>
  typeof value === 'string' ? cleanText(value, { locale: null, lines }) : value

function stored(field: FieldKind, value: unknown): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return compact(eachOf(value, (item) => cleaned(item, field.type === 'textarea')))
    case 'checkbox':
      return value === true || value === 'true'
    case 'date':
      return instantOf(value)
    case 'number':
      return eachOf(value, (item) => (typeof item === 'string' ? Number(item) : item))
    case 'relationship':
    case 'upload':
      return eachOf(value, referenceOf)
    default:
      return compact(value)
  }
}

/**
 * Whether two values of a field are the same once stored, in whichever form the admin, REST or
 * GraphQL send it: ids or whole documents, null or absent, instants, key order of rich text.
 */
export function sameValue(field: FieldKind, one: unknown, other: unknown): boolean {
  const nothing = [one, other].map((value) => isNothing(value) && field.type !== 'checkbox')
  if (nothing.some(Boolean)) return nothing.every(Boolean)
  return canonicalize(stored(field, one)) === canonicalize(stored(field, other))
}
