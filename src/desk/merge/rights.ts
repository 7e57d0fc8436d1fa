import type { FlattenedField, PayloadRequest } from 'payload'

import { everyField } from '#desk/fieldTree/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'

/** What the sender of a save may do with a document's fields, by their paths without rows. */
export interface Rights {
  /** Fields whose stored value the sender must not hear of: they are not merged. */
  readonly unreadable: ReadonlySet<string>
  /** Fields that the sender may not change: a change is left to the guards, which refuse it. */
  readonly unwritable: ReadonlySet<string>
  /** Whether the sender may add, remove and move rows. */
  readonly rows: boolean
}

/** The rights of a system's own save. */
export const allRights: Rights = { unreadable: new Set(), unwritable: new Set(), rows: true }

/**
 * Asks each field's own rules, as a form does.
 * @param document as it is stored
 * @param rows whether the sender may change what all locales share
 */
export async function rightsOf(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  document: StoredDocument,
  rows: boolean,
): Promise<Rights> {
  const unreadable = new Set<string>()
  const unwritable = new Set<string>()
  for (const { field, path } of everyField(fields)) {
    const access = 'access' in field ? field.access : undefined
    const asked = { req, doc: document, id: document.id, data: document }
    if (access?.read && !(await access.read(asked))) unreadable.add(path)
    if (access?.update && !(await access.update(asked))) unwritable.add(path)
  }
  return { unreadable, unwritable, rows }
}
