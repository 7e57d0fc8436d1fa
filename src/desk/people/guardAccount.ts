import type { CollectionBeforeChangeHook } from 'payload'

import type { User } from '#desk/documents/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

/** Characters that a key has at least: the admin makes UUIDs. */
const KEY_LENGTH = 32

const refused = (code: string, status: number, message: string, path: string) =>
  new KerbenError({ code, status, message, details: { errors: [{ path, message }] } })

/**
 * What holds for an account whoever writes it: `frontend` stands alone, keys are on `frontend`
 * accounts, and an account that is not active has neither sessions nor a key.
 */
export const guardAccount: CollectionBeforeChangeHook<User> = ({ data: account }) => {
  const roles = account.roles ?? []
  const isService = roles.includes('frontend')
  if (isService && roles.length > 1)
    throw refused('roles', 400, 'The role “frontend” stands alone.', 'roles')
  const active = account.active === true
  const wantsKey = Boolean(account.apiKey)
  if (wantsKey && !isService)
    throw refused('api_key', 400, 'API keys are for accounts of the role “frontend”.', 'apiKey')
  // here, because the field's own rules look at it when it is encrypted already
  if (wantsKey && String(account.apiKey).length < KEY_LENGTH)
    throw refused('api_key', 400, `A key has at least ${String(KEY_LENGTH)} characters.`, 'apiKey')
  return {
    ...account,
    ...(active ? {} : { sessions: [] }),
    ...(active && isService ? {} : { enableAPIKey: false, apiKey: null, apiKeyIndex: null }),
  }
}
