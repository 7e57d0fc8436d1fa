import type { CollectionAfterLoginHook } from 'payload'

import type { User } from '#desk/documents/index.ts'
import { isLocale, languageInCookies } from '#shared/localization/index.ts'

/**
 * Keeps the language that a person chose in this browser, so that the admin opens in it on another
 * one too. The choice itself is Payload's: a cookie, set on the sign-in screen or in the account.
 */
export const keepLanguage: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const chosen = languageInCookies(req.headers.get('cookie'))
  if (!isLocale(chosen) || chosen === user.interfaceLanguage) return user
  // the bare adapter, in the transaction of signing in: the person's own choice, and nothing else of the account
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { interfaceLanguage: chosen },
    req,
  })
  return { ...user, interfaceLanguage: chosen }
}
