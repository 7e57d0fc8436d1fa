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

/** The context entry of a request that signs in by a reset link. */
const BY_LINK = 'signsInByResetLink'

/**
 * Hashes the token of a reset, since Payload looks it up as it came and ours are stored as hashes.
 * Payload has already destructured its arguments, so `data` itself is changed.
 */
export const hashResetToken: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  args.data.token = storedToken(String(args.data.token))
  req.context[BY_LINK] = true
  return args
}

/**
 * Turns Payload's own mail off (`keepResetLink` stores none of its tokens); one of our tasks sends
 * a link instead.
 */
export const resetByMailAlone: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return args
  const email = sentData(args)?.email
  await requestReset(req, await accountByEmail(req, typeof email === 'string' ? email : ''))
  return { ...args, disableEmail: true }
}

/**
 * Keeps saves from writing a reset link. The stored link stays; it becomes void when the save
 * changes the address, the password, or makes the account inactive.
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
 * After a reset link was used: removes it, marks the password as the person's own, and records the
 * reset, in the same transaction that set the password and ended the sessions.
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
