import type { CollectionAfterLoginHook } from 'payload'

import type { User } from '#desk/documents/index.ts'
import { isLocale, languageInCookies } from '#shared/localization/index.ts'

/**
 * Stores the language chosen in this browser in the account, so that the admin opens in it in other
 * browsers too. The choice itself is Payload's: a cookie, set on the sign-in screen or in the
 * account.
 */
export const keepLanguage: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const chosen = languageInCookies(req.headers.get('cookie'))
  if (!isLocale(chosen) || chosen === user.interfaceLanguage) return user
  // the bare adapter, in the transaction of signing in: writes nothing but the person's own choice
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { interfaceLanguage: chosen },
    req,
  })
  return { ...user, interfaceLanguage: chosen }
}
