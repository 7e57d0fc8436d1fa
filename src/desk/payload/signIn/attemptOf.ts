import { createHmac, randomBytes } from 'node:crypto'
import { ipKeyGenerator } from 'express-rate-limit'
import type { PayloadRequest } from 'payload'

import { normalEmail } from '#desk/people/accounts/index.ts'
import type { Attempt } from './signInLimiter.ts'

/** A provider gives one household or office a network of this size: whoever has it has all of its addresses. */
const IPV6_PREFIX = 56

/** Forgotten with the process, so that what is counted names nobody. */
const key = randomBytes(32)

const hashed = (text: string): string => createHmac('sha256', key).update(text).digest('base64url')

/**
 * Where a request comes from, as a key that names nobody: what `forwardedHeaders` found out. Calls
 * that come from no address, since they were made in this process, share one.
 */
export const addressOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  hashed(ipKeyGenerator(headers.get('x-forwarded-for') ?? '', IPV6_PREFIX))

/** A try to sign in as `email`, whether or not there is such an account. */
export const attemptOf = (req: Pick<PayloadRequest, 'headers'>, email: string): Attempt => ({
  account: hashed(normalEmail(email)),
  address: addressOf(req),
})
