import type { FieldHook } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import type { Values } from '#desk/fieldTree/index.ts'

/**
 * Reads `null` of a list as the empty list, since it clears a field: Payload's SQLite adapter looks
 * into lists without asking whether there is one, and fails.
 */
export const emptyForNull: FieldHook<StoredDocument, unknown, Values> = ({ field, siblingData }) =>
  siblingData[field.name ?? ''] === null ? [] : undefined
