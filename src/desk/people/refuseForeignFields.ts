import type { CollectionBeforeOperationHook } from 'payload'

import { fieldsRefusal, hasRole, sameValue, sentData } from '#desk/access/index.ts'
import { ownFields, ownsAddress } from './access.ts'

const OWN: ReadonlySet<string> = new Set([...ownFields, 'currentPassword', 'password'])

/**
 * Who is no administrator changes their name, languages and password (who holds or held
 * `safeguarding` the address too), and is refused anything else that differs (403 by its path); Payload would drop it without a word. It runs before the account
 * is read: the only one that such a person may update is their own, which the request holds.
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
