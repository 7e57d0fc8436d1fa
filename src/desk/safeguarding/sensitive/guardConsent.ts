import type { CollectionBeforeOperationHook } from 'payload'

import { fieldsRefusal, hasRole, valueAt } from '#desk/access/index.ts'
import type { Sensitive } from '#desk/editions/index.ts'

/**
 * Refuses a consent that anybody but safeguarding sends, whatever it is: where the same value were
 * fine, sending one, or none, would tell whether it is attached.
 * @throws KerbenError `role` (403)
 */
export const guardConsent =
  ({ consentPath }: Sensitive): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const mayAttach = overrideAccess || hasRole(req.user, 'safeguarding')
    if (mayAttach || valueAt(args.data, consentPath) === undefined) return args
    throw fieldsRefusal([consentPath])
  }
