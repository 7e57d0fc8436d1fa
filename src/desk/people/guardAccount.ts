import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '#desk/documents/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

/** Characters that a key has at least: the admin makes UUIDs. */
const KEY_LENGTH = 32

const keyRefused = () =>
  new KerbenError({
    code: 'api_key',
    errors: [{ path: 'apiKey' }],
    details: { length: KEY_LENGTH },
  })

/**
 * What holds for an account whoever writes it: `frontend` stands alone, keys are on `frontend`
 * accounts, and an account that is not active has neither sessions nor a key.
 */
export const guardAccount: CollectionBeforeChangeHook<User> = ({ data: account }) => {
  const roles = account.roles ?? []
  const isService = roles.includes('frontend')
  if (isService && roles.length > 1)
    throw new KerbenError({ code: 'roles', errors: [{ path: 'roles' }] })
  const active = account.active === true
  const wantsKey = Boolean(account.apiKey)
  if (wantsKey && !isService) throw keyRefused()
  // here, because the field's own rules look at it when it is encrypted already
  if (wantsKey && String(account.apiKey).length < KEY_LENGTH) throw keyRefused()
  return {
    ...account,
    ...(active ? {} : { sessions: [] }),
    ...(active && isService ? {} : { enableAPIKey: false, apiKey: null, apiKeyIndex: null }),
  }
}
