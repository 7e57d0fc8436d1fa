import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '#desk/documents/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

/** The fewest characters of an API key: the admin generates UUIDs. */
const KEY_LENGTH = 32

const keyRefused = () =>
  new KerbenError({
    code: 'api_key',
    errors: [{ path: 'apiKey' }],
    details: { length: KEY_LENGTH },
  })

/**
 * Rules for accounts, whoever writes them: `frontend` combines with no other role, only `frontend`
 * accounts have keys, and an inactive account has neither sessions nor a key.
 */
export const guardAccount: CollectionBeforeChangeHook<User> = ({ data: account }) => {
  const roles = account.roles ?? []
  const isService = roles.includes('frontend')
  if (isService && roles.length > 1)
    throw new KerbenError({ code: 'roles', errors: [{ path: 'roles' }] })
  const active = account.active === true
  const wantsKey = Boolean(account.apiKey)
  if (wantsKey && !isService) throw keyRefused()
  // checked here, since the field's own hooks get the encrypted key
  if (wantsKey && String(account.apiKey).length < KEY_LENGTH) throw keyRefused()
  return {
    ...account,
    ...(active ? {} : { sessions: [] }),
    ...(active && isService ? {} : { enableAPIKey: false, apiKey: null, apiKeyIndex: null }),
  }
}
