import type { Field, FieldHook } from 'payload'

import { mapFields, withParts } from '#desk/fieldTree/index.ts'

const toNull: FieldHook = () => null

/**
 * The fields, with those at `paths` set to start empty in a duplicate: a copy is another document,
 * with no slug, no consent and no verification of its own yet.
 * @param paths as `story.consent`; rows, tabs and collapsibles without a name are no part of a path
 */
export const emptyOnDuplicate = (fields: readonly Field[], paths: readonly string[]): Field[] =>
  mapFields(fields, (field, path) =>
    paths.includes(path) && field.type !== 'ui'
      ? withParts(field, {
          hooks: { ...('hooks' in field ? field.hooks : {}), beforeDuplicate: [toNull] },
        })
      : field,
  )
