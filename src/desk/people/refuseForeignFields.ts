import type { CollectionBeforeOperationHook } from 'payload'

import { fieldsRefusal, hasRole, sameValue, sentData } from '#desk/access/index.ts'
import { ownFields, ownsAddress } from './access.ts'

const OWN: ReadonlySet<string> = new Set([...ownFields, 'currentPassword', 'password'])

/**
 * People who are not administrators may change their own name, languages and password (those who
 * hold or held `safeguarding` also the address). Any other changed field is refused (403 with its
 * path), which Payload would silently drop. Runs before the account is read: they may update only
 * their own, which the request contains.
 */
export const refuseForeignFields: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const data = sentData(args)
  if (operation !== 'update' || overrideAccess || !data || !req.user) return args
  if (hasRole(req.user, 'administrator')) return args
  const account: Readonly<Record<string, unknown>> = { ...req.user }
  const isOwn = (name: string) => OWN.has(name) || (name === 'email' && ownsAddress(req.user))
  const foreign = collection.flattenedFields.filter(({ name }) => name in data && !isOwn(name))
  const changed = foreign.filter(
    (field) =>
      field.name !== 'updatedAt' && !sameValue(field, account[field.name], data[field.name]),
  )
  if (changed.length > 0) throw fieldsRefusal(changed.map(({ name }) => name))
  return args
}
