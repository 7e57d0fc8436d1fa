import type { PayloadRequest } from 'payload'

import { KerbenError } from '#shared/errors/index.ts'

/**
 * 429 `too_many_attempts`, with `Retry-After` (RFC 9110) on the answer. It says the same for accounts
 * that exist and for those that do not.
 * @param time milliseconds to wait
 */
export function tooManyAttempts(req: PayloadRequest, time: number): KerbenError {
  const seconds = Math.max(1, Math.ceil(time / 1000))
  // Payload adds these to whatever it answers, errors too
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
  return new KerbenError({
    code: 'too_many_attempts',
    status: 429,
    message: 'Too many attempts to sign in. Try again in a while.',
  })
}
