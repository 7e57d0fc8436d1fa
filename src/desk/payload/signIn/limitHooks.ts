// Payload 3.90.1 answers failed attempts by locking the account: an attacker can so lock out its
// owner, and “this user is locked” tells that the account exists.

import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { sentData, tooManyAttempts } from '#desk/access/index.ts'
import { hasMail } from '#desk/mail/index.ts'
import { noMail } from '#desk/people/accounts/index.ts'
import { addressOf, attemptOf } from './attemptOf.ts'
import { signInBounds } from './bounds.ts'
import { SignInLimiter } from './signInLimiter.ts'
import { unlockedAt } from './unlockedAt.ts'

/** The limits of one desk, as hooks of its accounts. */
export interface LimitHooks {
  /**
   * Must be the first such hook, since the time that later hooks take tells which accounts exist.
   */
  readonly beforeOperation: CollectionBeforeOperationHook
  readonly afterOperation: CollectionAfterOperationHook
  /**
   * Counts a request for a new password, once per request.
   * @throws KerbenError 429 `too_many_attempts`; 409 `no_mail` on a desk without mail
   */
  readonly admitRecovery: (req: PayloadRequest) => void
}

/** The credentials of a sign-in; null where something is missing and Payload answers 400. */
function credentials(args: object): { readonly email: string } | null {
  const { email, password } = sentData(args) ?? {}
  if (typeof email !== 'string' || typeof password !== 'string') return null
  return email.trim() && password.trim() ? { email } : null
}

/**
 * Limits attempts to sign in and to get or set a new password, inside Payload's own operations, so
 * that every route is covered, and every attempt within one request.
 */
export function limitHooks(): LimitHooks {
  const limiter = new SignInLimiter(signInBounds)
  const admitted = new WeakSet<object>()

  async function beginAttempt(req: PayloadRequest, email: string): Promise<void> {
    const attempt = attemptOf(req, email)
    let wait = limiter.wait(attempt, Date.now())
    if (wait?.isOfAccount) {
      limiter.unlock(attempt, await unlockedAt(req, email))
      wait = limiter.wait(attempt, Date.now())
    }
    if (wait) throw tooManyAttempts(wait.time)
    limiter.begin(attempt, Date.now())
  }
  function countRecovery(req: PayloadRequest): void {
    const time = limiter.recover(addressOf(req), Date.now())
    if (time > 0) throw tooManyAttempts(time)
  }
  function admitRecovery(req: PayloadRequest): void {
    if (admitted.has(req)) return
    countRecovery(req)
    if (!hasMail(req.payload)) throw noMail()
    admitted.add(req)
  }

  return {
    admitRecovery,
    beforeOperation: async ({ args, operation, req }) => {
      const given = operation === 'login' ? credentials(args) : null
      if (given) await beginAttempt(req, given.email)
      if (operation === 'resetPassword') countRecovery(req)
      // a command that creates a link without sending a mail is not a stranger's request
      if (operation === 'forgotPassword' && !args.disableEmail) admitRecovery(req)
      return args
    },
    afterOperation: ({ args, operation, req, result }) => {
      const given = operation === 'login' ? credentials(args) : null
      if (given) limiter.succeed(attemptOf(req, given.email), Date.now())
      return result
    },
  }
}
