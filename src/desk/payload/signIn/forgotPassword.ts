// Payload 3.90.1 looks the account up before it answers `POST /forgot-password`: the time that this
// takes tells whether the account exists.

import { type Endpoint, type PayloadRequest, addDataAndFileToRequest } from 'payload'

import { malformed } from '#desk/access/index.ts'
import { transaction } from '#desk/database/index.ts'
import { accountByEmail, requestReset } from '#desk/people/accounts/index.ts'
import { requestRules } from '#shared/errors/index.ts'

/**
 * Milliseconds between the answer and the lookup. By then the answer has been sent, so that its
 * timing cannot depend on the account.
 */
const PAUSE = 1000

/** Starts the reset later, without the caller's request; errors are logged without the address. */
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
 * Payload's `POST /forgot-password`, answered before the lookup: neither the answer nor its timing
 * tells whether the account exists, is active, or is a service account.
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
    if (typeof email !== 'string' || email.trim() === '')
      throw malformed('email', requestRules.missing)
    admit(req)
    startLater(req, email)
    return Response.json({ message: req.t('general:success') })
  },
})
