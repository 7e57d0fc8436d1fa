import type { Field, FieldHook, PayloadRequest } from 'payload'

import { isRestoring, sameValue } from '#desk/access/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { withParts } from '#desk/fieldTree/index.ts'
import { OPERATIONAL } from '#desk/operational/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

const refuseChange: FieldHook<StoredDocument, unknown> = ({
  field,
  operation,
  path,
  previousValue,
  req,
  value,
}) => {
  if (operation !== 'update' || req.context[OPERATIONAL] === true) return
  // restoring an old version must not change facts, such as the last check or the present state
  if (isRestoring(req)) return previousValue ?? null
  if (value === undefined || sameValue(field, previousValue, value)) return
  throw new KerbenError({ code: 'operational', errors: [{ path: path.join('.') }] })
}

/**
 * Makes fields operational: set at creation, read-only in the form afterwards. A plain save that
 * changes one is refused (403 `operational`), the same value sent back is fine; `verify` and `state`
 * are the way. Restoring a version leaves them as they are now.
 * @param fields a type's own fields
 * @param names of the operational ones, which stand at the top
 */
export const operationalFields = (fields: readonly Field[], names: readonly string[]): Field[] =>
  fields.map((field): Field => {
    if (!('name' in field) || field.type === 'ui' || !names.includes(String(field.name)))
      return field
    const { beforeValidate = [], ...hooks } = ('hooks' in field && field.hooks) || {}
    return withParts(field, {
      access: {
        ...('access' in field ? field.access : {}),
        // Payload drops values that may not be updated; on a restore that would empty the field
        update: ({ req }: { req: PayloadRequest }) => isRestoring(req),
      },
      hooks: { ...hooks, beforeValidate: [refuseChange, ...beforeValidate] },
    })
  })
