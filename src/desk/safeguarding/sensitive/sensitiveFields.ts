import type { Field, FieldHook } from 'payload'

import { isRestoring, safeguardingField } from '#desk/access/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import type { Sensitive } from '#desk/editions/index.ts'
import { CONSENTS } from '../consent.ts'
import { reasonField } from './reasonField.ts'
import { replaceFieldAt } from './replaceFieldAt.ts'

/** An old version brings its text back, not the consent that it had: which one holds is no matter of versions. */
const keptByRestore: FieldHook<StoredDocument, unknown> = ({ previousValue, req, value }) =>
  isRestoring(req) ? (previousValue ?? null) : value

/** Whether a field can give the answer `value`, one for all locales. */
function canAnswer(field: Field, value: string | true): boolean {
  if ('localized' in field && field.localized) return false
  if (field.type === 'checkbox') return value === true
  if (field.type === 'select' && field.hasMany) return false
  return (
    (field.type === 'select' || field.type === 'radio') &&
    field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)
  )
}

/** The answer, and beside it the reason for changing it. */
const withReason =
  (sensitive: Sensitive) =>
  (field: Field): Field[] => {
    if (!canAnswer(field, sensitive.value))
      throw new Error(
        `“${sensitive.path}”: it is no field that can answer ${JSON.stringify(sensitive.value)}`,
      )
    return [field, reasonField(sensitive)]
  }

/** The consent, for safeguarding alone. */
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
          // what may not be updated would be emptied by a restore, where `keptByRestore` keeps it
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
 * A type's fields, with what protects its sensitive documents: the consent is safeguarding's to see
 * and to attach, and the answer has a field for the reason why it changes.
 * @throws Error where `sensitive` names fields that are not what it says: nothing would be protected
 */
export const sensitiveFields = (fields: readonly Field[], sensitive: Sensitive): Field[] =>
  replaceFieldAt(
    replaceFieldAt(fields, sensitive.path, withReason(sensitive)),
    sensitive.consentPath,
    confidential(sensitive),
  )
