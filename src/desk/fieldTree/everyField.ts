import type { FlattenedField } from 'payload'

import { innerFields } from './kinds.ts'
import { joinPath } from './places.ts'

/** A field of a finished configuration, and where it stands: `partners.role`, rows left out. */
export interface PlacedField {
  readonly field: FlattenedField
  readonly path: string
}

/** Every field of a finished configuration, each before those inside it. */
export function* everyField(fields: readonly FlattenedField[], path = ''): Generator<PlacedField> {
  for (const field of fields) {
    const here = joinPath(path, field.name)
    yield { field, path: here }
    yield* everyField(innerFields(field), here)
  }
}
