// Payload 3.90.1 stores the token for a new password in clear, sends it from inside a transaction,
// and returns it to a program that calls the operation.

import type {
  CollectionAfterLoginHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { sentData } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type { User } from '#desk/documents/index.ts'
import {
  USERS,
  accountByEmail,
  accountById,
  everHeld,
  requestReset,
  storedToken,
  tellHolders,
  voidResetLink,
} from '#desk/people/accounts/index.ts'

/** Where a request says that it signs in by a link. */
const BY_LINK = 'signsInByResetLink'

/**
 * Payload's operation looks a token up as it came, and ours are stored as hashes. It has taken its
 * arguments apart by now, so that they are changed where they stand.
 */
export const hashResetToken: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  args.data.token = storedToken(String(args.data.token))
  req.context[BY_LINK] = true
  return args
}

/**
 * Payload's own mail is turned off, `keepResetLink` stores none of its tokens, and a task of ours sends a
 * link instead.
 */
export const resetByMailAlone: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return args
  const email = sentData(args)?.email
  await requestReset(req, await accountByEmail(req, typeof email === 'string' ? email : ''))
  return { ...args, disableEmail: true }
}

/**
 * A save writes no link: one that is stored stays, and is void when what it is for has changed: who
 * gets it (the address), what it replaces (the password), or that the account may be used at all.
 */
export const keepResetLink: CollectionBeforeChangeHook<User> = async ({
  data: next,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined
  const stored = before && (await accountById(req, before.id))
  const isVoid =
    !stored || Boolean(next.password) || next.email !== stored.email || next.active !== true
  return {
    ...next,
    resetPasswordToken: isVoid ? null : (stored.resetPasswordToken ?? null),
    resetPasswordExpiration: isVoid ? null : (stored.resetPasswordExpiration ?? null),
  }
}

/**
 * A link was used: it is gone, the password is the person's own, and the audit says so, in the
 * transaction that has set the password and ended the sessions.
 */
export const finishReset: CollectionAfterLoginHook<User> = async ({ req, user: account }) => {
  if (req.context[BY_LINK] !== true) return
  await voidResetLink(req, account.id)
  await req.payload.db.updateOne({
    collection: USERS,
    id: account.id,
    data: { passwordSetBy: null },
    req,
  })
  await recordAudit(req, { action: 'finishReset', type: 'users', documentId: account.id })
  if (everHeld(account)) await tellHolders(req, { action: 'finishReset', account: account.id })
}
