import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type Field,
} from 'payload'

import { deskRoles, hasRole, sentData } from '#desk/access/index.ts'

const derive = promisify(pbkdf2)

/** The work of Payload's own check of a password. */
const ITERATIONS = 600_000

const never = () => false

/**
 * The columns of Payload's own lock, which is off and adds none: kept empty, so that databases that
 * have them need no migration.
 */
export const unusedLock: readonly Field[] = [
  {
    name: 'loginAttempts',
    type: 'number',
    defaultValue: 0,
    hidden: true,
    access: { create: never, update: never },
  },
  { name: 'lockUntil', type: 'date', hidden: true, access: { create: never, update: never } },
]

/**
 * Spends on an unknown account the time that a wrong password takes, so that the time does not tell
 * which accounts exist.
 */
export const spendEqualTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const sent = sentData(args)
  const email = typeof sent?.email === 'string' ? sent.email.toLowerCase().trim() : ''
  const password = typeof sent?.password === 'string' ? sent.password : ''
  // Payload asks for what is missing, before it looks for an account
  if (!email || !password.trim()) return args
  // the bare adapter: nobody is signed in yet, and what is found is told to nobody
  const account = await req.payload.db.findOne<{ id: string; hash?: string | null }>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  // a service account has a key and may have no password to check
  if (!account?.hash) await derive(password, email, ITERATIONS, 32, 'sha256')
  return args
}

/** Refuses accounts that are not active, and service accounts, as if the password were wrong. */
export const refuseSignIn: CollectionBeforeLoginHook = ({ req, user }) => {
  if (!hasRole(user, ...deskRoles)) throw new AuthenticationError(req.t)
}
