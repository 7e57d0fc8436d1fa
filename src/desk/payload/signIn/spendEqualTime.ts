// Payload 3.90.1 checks no password where the account does not exist, and answers some hundred
// milliseconds faster there.

import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

import { sentData } from '#desk/access/index.ts'
import { accountByEmail, normalEmail, passwordHash } from '#desk/people/accounts/index.ts'

const derive = promisify(pbkdf2)

/**
 * Spends as much time on an unknown account as on a wrong password, so that timing does not tell
 * which accounts exist.
 */
export const spendEqualTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const sent = sentData(args)
  const email = typeof sent?.email === 'string' ? normalEmail(sent.email) : ''
  const password = typeof sent?.password === 'string' ? sent.password : ''
  // Payload answers missing values before it looks for an account
  if (!email || !password.trim()) return args
  // only used to decide how much work to do; the caller learns nothing of it
  const account = await accountByEmail(req, email)
  // an account without a password hash, such as a service account, takes no time in Payload's check
  const { iterations, length, digest } = passwordHash
  if (!account?.hash) await derive(password, email, iterations, length, digest)
  return args
}
