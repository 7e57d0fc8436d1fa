import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  type AfterErrorHook,
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'

import { deskRoles, hasRole } from '../../src/access/index.ts'

const derive = promisify(pbkdf2)

/** The work of Payload's own check of a password. */
const ITERATIONS = 600_000

/**
 * Spends on an unknown or locked account the time that a wrong password takes, so that the time
 * does not tell which accounts exist.
 */
export const spendEqualTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { data } = args as { data?: { email?: unknown; password?: unknown } }
  const email = typeof data?.email === 'string' ? data.email.toLowerCase().trim() : ''
  // the bare adapter: nobody is signed in yet, and what is found is told to nobody
  const account = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  const locked = account?.lockUntil ? new Date(account.lockUntil).getTime() > Date.now() : false
  if (!account || locked) await derive(String(data?.password), email, ITERATIONS, 32, 'sha256')
  return args
}

/** Refuses accounts that are not active, and service accounts, as if the password were wrong. */
export const refuseSignIn: CollectionBeforeLoginHook = ({ req, user }) => {
  if (!hasRole(user, ...deskRoles)) throw new AuthenticationError(req.t)
}

/** Answers a locked account as a wrong password: “this user is locked” tells that there is one. */
export const hideLock: AfterErrorHook = ({ error, req }) => {
  if (error.name !== 'LockedAuth') return
  const { message, status } = new AuthenticationError(req.t)
  return { response: { errors: [{ message }] }, status }
}
