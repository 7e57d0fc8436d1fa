import type { Field, FieldHook } from 'payload'

import { mapFields, withParts } from '#desk/fieldTree/index.ts'

const toNull: FieldHook = () => null

/**
 * The fields, with those at `paths` starting empty in a duplicate: a copy is another document,
 * which must get its own slug, consent and verification.
 * @param paths such as `story.consent`; unnamed rows, tabs and collapsibles are not part of a path
 */
export const emptyOnDuplicate = (fields: readonly Field[], paths: readonly string[]): Field[] =>
  mapFields(fields, (field, path) =>
    paths.includes(path) && field.type !== 'ui'
      ? withParts(field, {
          hooks: { ...('hooks' in field ? field.hooks : {}), beforeDuplicate: [toNull] },
        })
      : field,
  )
