import type { Config, Field, Plugin } from 'payload'

import { mapFields, withParts } from '#desk/fieldTree/index.ts'
import { cleanSent } from './cleanSent.ts'
import { emptyForNull } from './emptyForNull.ts'
import { keepRows } from './keepRows.ts'

const NUMBER_INPUT = '/src/desk/admin/number/NumberInput#NumberInput'

const beforeOthers = <Kind extends Field & { hooks?: { beforeValidate?: unknown[] } }>(
  field: Kind,
  hook: unknown,
): Kind =>
  withParts(field, {
    hooks: { ...field.hooks, beforeValidate: [hook, ...(field.hooks?.beforeValidate ?? [])] },
  })

/** A number is typed as people write it; Payload's input cuts `1 200` and `1200,5`. */
const withNumberInput = (field: Extract<Field, { type: 'number' }>): Field =>
  field.hasMany === true || field.admin?.components?.Field !== undefined
    ? field
    : withParts(field, {
        admin: {
          ...field.admin,
          components: { ...field.admin?.components, Field: NUMBER_INPUT },
        },
      })

/** What `null` clears is stored as empty where the field holds several values. */
const withEmptyList = (field: Field): Field =>
  field.type === 'array' || ('hasMany' in field && field.hasMany === true)
    ? beforeOthers(field, emptyForNull)
    : field

const cleanedOrKept = (field: Field): Field => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return beforeOthers(field, cleanSent)
    case 'array':
      return beforeOthers(field, keepRows)
    case 'number':
      return withNumberInput(field)
    default:
      return field
  }
}

const stored = (field: Field): Field => withEmptyList(cleanedOrKept(field))

const withStored = <Entity extends { fields: Field[] }>(entity: Entity): Entity => ({
  ...entity,
  fields: mapFields(entity.fields, stored),
})

/**
 * What is stored of every write, in every collection and global that the configuration has so far:
 * plain texts are cleaned, rows keep their ids, `null` empties a list. Comes after all plugins that add fields.
 */
export const storedValues: Plugin = ({ collections = [], globals = [], ...config }): Config => ({
  ...config,
  collections: collections.map(withStored),
  globals: globals.map(withStored),
})
