// Payload 3.90.1 checks no password where there is no account, and is quicker there by some hundred
// milliseconds.

import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

import { sentData } from '#desk/access/index.ts'
import { accountByEmail, normalEmail } from '#desk/people/accounts/index.ts'

const derive = promisify(pbkdf2)

/** The work of Payload's own check of a password. */
const ITERATIONS = 600_000

/**
 * Spends on an unknown account the time that a wrong password takes, so that the time does not tell
 * which accounts exist.
 */
export const spendEqualTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const sent = sentData(args)
  const email = typeof sent?.email === 'string' ? normalEmail(sent.email) : ''
  const password = typeof sent?.password === 'string' ? sent.password : ''
  // Payload asks for what is missing, before it looks for an account
  if (!email || !password.trim()) return args
  // what is found is told to nobody
  const account = await accountByEmail(req, email)
  // a service account has a key and may have no password to check
  if (!account?.hash) await derive(password, email, ITERATIONS, 32, 'sha256')
  return args
}
