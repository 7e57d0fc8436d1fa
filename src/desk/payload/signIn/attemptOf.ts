import { createHmac, randomBytes } from 'node:crypto'
import { ipKeyGenerator } from 'express-rate-limit'
import type { PayloadRequest } from 'payload'

import { normalEmail } from '#desk/people/accounts/index.ts'
import type { Attempt } from './signInLimiter.ts'

/**
 * A provider gives a household or an office one IPv6 network of this size, so one attacker may use
 * all of its addresses.
 */
const IPV6_PREFIX = 56

/** A new key for each process, so that the counters cannot be traced to people. */
const key = randomBytes(32)

const hashed = (text: string): string => createHmac('sha256', key).update(text).digest('base64url')

/**
 * The client's address, hashed. It comes from `forwardedHeaders`; calls made in this process have
 * no address and share one key.
 */
export const addressOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  hashed(ipKeyGenerator(headers.get('x-forwarded-for') ?? '', IPV6_PREFIX))

/** An attempt to sign in as `email`, whether or not the account exists. */
export const attemptOf = (req: Pick<PayloadRequest, 'headers'>, email: string): Attempt => ({
  account: hashed(normalEmail(email)),
  address: addressOf(req),
})
