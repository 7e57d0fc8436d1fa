import type { Field, FieldHook } from 'payload'

import { isRestoring, safeguardingField } from '#desk/access/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import type { Sensitive } from '#desk/editions/index.ts'
import { CONSENTS } from '../consent.ts'
import { reasonField } from './reasonField.ts'
import { replaceFieldAt } from './replaceFieldAt.ts'

/**
 * Keeps the present consent when an old version is restored: a version restores text, not its
 * consent.
 */
const keptByRestore: FieldHook<StoredDocument, unknown> = ({ previousValue, req, value }) =>
  isRestoring(req) ? (previousValue ?? null) : value

/** Whether a field can have the answer `value`, shared by all locales. */
function canAnswer(field: Field, value: string | true): boolean {
  if ('localized' in field && field.localized) return false
  if (field.type === 'checkbox') return value === true
  if (field.type === 'select' && field.hasMany) return false
  return (
    (field.type === 'select' || field.type === 'radio') &&
    field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)
  )
}

/** The answer, followed by the reason for changing it. */
const withReason =
  (sensitive: Sensitive) =>
  (field: Field): Field[] => {
    if (!canAnswer(field, sensitive.value))
      throw new Error(
        `“${sensitive.path}”: it is no field that can answer ${JSON.stringify(sensitive.value)}`,
      )
    return [field, reasonField(sensitive)]
  }

/** The consent, for safeguarding only. */
const confidential =
  ({ consentPath }: Sensitive) =>
  (field: Field): Field[] => {
    if (
      field.type !== 'relationship' ||
      field.relationTo !== CONSENTS ||
      field.hasMany ||
      field.localized
    )
      throw new Error(`“${consentPath}”: it is no relation to one consent`)
    return [
      {
        ...field,
        access: {
          create: safeguardingField,
          read: safeguardingField,
          // a restore would empty a field that may not be updated; `keptByRestore` keeps its value
          update: (args) => isRestoring(args.req) || safeguardingField(args),
        },
        hooks: {
          ...field.hooks,
          beforeValidate: [keptByRestore, ...(field.hooks?.beforeValidate ?? [])],
        },
      },
    ]
  }

/**
 * A type's fields with the protection of its sensitive documents: only safeguarding may see and
 * attach the consent, and a field for the reason is added beside the answer.
 * @throws Error if `sensitive` names unsuitable fields, so that nothing would be protected
 */
export const sensitiveFields = (fields: readonly Field[], sensitive: Sensitive): Field[] =>
  replaceFieldAt(
    replaceFieldAt(fields, sensitive.path, withReason(sensitive)),
    sensitive.consentPath,
    confidential(sensitive),
  )
