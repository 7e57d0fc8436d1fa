import type { FieldHook, GroupField, TextField, Validate } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { type Label, inLanguage } from '#shared/localization/index.ts'
import { fieldLabels, precisionLabels } from '#shared/partialDate/labels.ts'
import {
  type PartialDate,
  isEmptyPartialDate,
  precisions,
} from '#shared/partialDate/partialDate.ts'
import { validatePartialDate } from '#shared/partialDate/validate.ts'
import { isObject } from '#shared/values/index.ts'

/** What a partial date's field is made of. */
export interface PartialDateFieldOptions {
  name: string
  label: Label
  description?: Label
  /** Payload's `admin` of the group: a condition, a position. */
  admin?: Omit<NonNullable<GroupField['admin']>, 'components' | 'description'>
}

/**
 * A field for a partial date: a group of `value`, `end` and `precision`, shared by all locales,
 * checked on the server by `validatePartialDate`, with one input for all three. Never required
 * here: the gate requires a date where a type needs one.
 */
export function partialDateField(options: PartialDateFieldOptions): GroupField {
  const { name, label, description, admin } = options
  return {
    name,
    type: 'group',
    label,
    admin: {
      ...admin,
      ...(description ? { description } : {}),
      components: { Field: '/src/desk/admin/partialDate/PartialDateInput#PartialDateInput' },
    },
    hooks: { beforeValidate: [emptyWhole] },
    fields: [
      textPart('value'),
      textPart('end'),
      {
        name: 'precision',
        type: 'select',
        label: fieldLabels.precision,
        options: precisions.map((value) => ({ value, label: precisionLabels[value] })),
        validate: validatePart('precision'),
      },
    ],
  }
}

function textPart(name: 'value' | 'end'): TextField {
  return { name, type: 'text', label: fieldLabels[name], validate: validatePart(name) }
}

function validatePart(field: keyof PartialDate): Validate {
  return (_value, { req, siblingData }) => {
    const problem = validatePartialDate(siblingData).find((one) => one.field === field)
    return problem === undefined || inLanguage(problem.message, req.i18n.language)
  }
}

/** Removes the precision of an emptied date, so that "no date" has one form only. */
const emptyWhole: FieldHook<StoredDocument, unknown> = ({ value: sent }) => {
  if (!isObject(sent) || sent.value === undefined || !isEmptyPartialDate(sent)) return undefined
  return { value: null, end: null, precision: null }
}
