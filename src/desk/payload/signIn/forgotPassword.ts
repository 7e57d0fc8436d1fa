// Payload 3.90.1 looks the account up before it answers `POST /forgot-password`: the time that it
// takes tells whether there is one.

import { type Endpoint, type PayloadRequest, addDataAndFileToRequest } from 'payload'

import { malformed } from '#desk/access/index.ts'
import { transaction } from '#desk/database/index.ts'
import { accountByEmail, requestReset } from '#desk/people/accounts/index.ts'

/**
 * Milliseconds after the answer until anything is looked up: by then it has left, and what the
 * account decides delays nobody who measures it.
 */
const PAUSE = 1000

/** Starts the reset in a while, as nobody's; what fails is logged, and whose it is stays out of the log. */
function startLater({ payload }: PayloadRequest, email: string): void {
  const start = () => {
    transaction(payload, undefined, async (req) =>
      requestReset(req, await accountByEmail(req, email)),
    ).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'a link to set a new password could not be asked for' })
    })
  }
  setTimeout(start, PAUSE).unref()
}

/**
 * Payload's `POST /forgot-password`, answered before anything is looked up: neither what it says nor
 * how long it takes tells whether there is such an account, whether it is active, or a service's.
 * @param endpoint Payload's own, whose path is kept
 * @param admit counts the request and throws where it is refused
 */
export const forgotPassword = (
  endpoint: Endpoint,
  admit: (req: PayloadRequest) => void,
): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.['email']
    if (typeof email !== 'string' || email.trim() === '') throw malformed('email', 'is missing')
    admit(req)
    startLater(req, email)
    return Response.json({ message: req.t('general:success') })
  },
})
