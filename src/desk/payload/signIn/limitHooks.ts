// Payload 3.90.1 slows guesses by locking the account: whoever guesses keeps its owner out, and
// “this user is locked” tells that there is such an account.

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
  /** To be the first of its kind: what comes after it takes a time that tells which accounts exist. */
  readonly beforeOperation: CollectionBeforeOperationHook
  readonly afterOperation: CollectionAfterOperationHook
  /**
   * Counts a request for a new password, once a request.
   * @throws KerbenError 429 `too_many_attempts`; 409 `no_mail` on a desk that sends none
   */
  readonly admitRecovery: (req: PayloadRequest) => void
}

/** What somebody signs in with; null where Payload answers 400, since something is missing. */
function credentials(args: object): { readonly email: string } | null {
  const { email, password } = sentData(args) ?? {}
  if (typeof email !== 'string' || typeof password !== 'string') return null
  return email.trim() && password.trim() ? { email } : null
}

/**
 * Limits tries to sign in, and to get or set a new password, inside Payload's own operations: whoever
 * calls them, by whatever route and however often in one request.
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
      // a command that makes a link and sends nothing is no request of a stranger's
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
