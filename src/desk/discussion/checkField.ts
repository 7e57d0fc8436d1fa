import type { FlattenedField, PayloadRequest } from 'payload'

import { malformed } from '#desk/access/index.ts'
import { type DocumentKey, documentFields, isConfidential } from '#desk/editions/index.ts'
import { everyField, namedField } from '#desk/fieldTree/index.ts'
import { commentRules } from './messages.ts'

/** Whether a field is one that everybody sees in the form who may read the document. */
const isSeen = (field: FlattenedField): boolean =>
  !isConfidential(field) &&
  !('hidden' in field && field.hidden === true) &&
  field.admin?.disabled !== true

const withoutRows = (path: string): string =>
  path
    .split('.')
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.')

/**
 * Checks that a path is that of a field of the form, and that none around it is hidden from people
 * who may read the document: a comment would tell of it.
 * @throws KerbenError `bad_request`, the same for a field that there is not and for a hidden one
 */
export function checkField(req: PayloadRequest, key: DocumentKey, path: string): void {
  const fields = documentFields(req.payload, key)
  const asked = withoutRows(path)
  const around = [...everyField(fields)].filter(
    (one) => one.path === asked || asked.startsWith(`${one.path}.`),
  )
  const isField =
    namedField(fields, path, req.i18n)?.path === path &&
    around.some((one) => one.path === asked) &&
    around.every(({ field }) => isSeen(field))
  if (!isField) throw malformed('field', commentRules.noField)
}
