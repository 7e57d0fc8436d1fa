import type { FlattenedField } from 'payload'

import { levelOf, mapValues } from '#desk/fieldTree/index.ts'
import type { LocaleView } from './deskConfig.ts'

/** Whether a field's values are not for everybody who reads the document. */
export const isConfidential = (field: FlattenedField): boolean =>
  'access' in field && field.access?.read !== undefined

/**
 * A view as everybody who reads the document may know it. What is made of it, a hash above all,
 * confirms no guess at what is confidential, and does not change with it.
 * @param fields the view's flattened fields
 */
export const withoutConfidential = (
  fields: readonly FlattenedField[],
  view: LocaleView,
): LocaleView =>
  mapValues(levelOf(fields, view), ({ field, value }) =>
    isConfidential(field) ? undefined : value,
  )
