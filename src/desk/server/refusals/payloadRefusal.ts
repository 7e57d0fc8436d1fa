import type { PayloadRequest } from 'payload'

import { roleRefusal } from '#desk/access/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

/** The codes for those of Payload's statuses that have a single meaning. */
const byStatus = {
  401: 'unauthenticated',
  404: 'not_found',
} as const

const isPlain = (status: number): status is keyof typeof byStatus => Object.hasOwn(byStatus, status)

/** The codes for the same statuses when signing in. */
function signInRefusal(status: number, { pathname }: PayloadRequest): KerbenError | undefined {
  if (status === 401 && pathname?.endsWith('/login'))
    return new KerbenError({ code: 'credentials' })
  if (status === 403 && pathname?.endsWith('/reset-password'))
    return new KerbenError({ code: 'reset_link' })
  return undefined
}

/**
 * The refusal, with one of our codes, for an error that Payload throws or for a failure: Payload's
 * errors have no codes.
 * @returns undefined for a status without a code, which Payload answers itself
 */
export function payloadRefusal(
  error: Error & { readonly status?: unknown; readonly isPublic?: unknown },
  req: PayloadRequest,
): KerbenError | undefined {
  const { status = 500 } = error
  if (typeof status !== 'number') return undefined
  if (status === 500) return new KerbenError({ code: 'internal', cause: error })
  const refusal = signInRefusal(status, req)
  if (refusal) return refusal
  if (status === 400 && error.isPublic !== false) {
    // in the reader's language, by Payload itself
    const errors = [{ path: 'request', message: error.message }]
    return new KerbenError({ code: 'bad_request', errors, cause: error })
  }
  if (status === 403) return roleRefusal(`${req.method ?? ''} ${req.pathname ?? ''}`.trim())
  return isPlain(status) ? new KerbenError({ code: byStatus[status], cause: error }) : undefined
}
