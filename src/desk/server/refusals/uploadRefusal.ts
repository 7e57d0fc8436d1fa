import { KerbenError, isKerbenError } from '#shared/errors/index.ts'
import { bodyStopped } from '#shared/process/bodyStopped.ts'
import type { Refusal } from '#shared/process/refuseInLanguage.ts'
import { sizeLimits } from '#shared/process/sizeLimits.ts'
import { bodyTooLarge, fileTooLarge } from '#shared/process/tooLarge.ts'

const asError = ({ status, code, message, details }: Refusal): KerbenError =>
  new KerbenError({ status, code, message: message.en, ...(details && { details }) })

/**
 * What Payload's reader of forms refuses, as ours: it names no limit, speaks English alone, and takes
 * a client that stops sending for a failure of its own (500). Known by its words, since Next's bundle
 * has a copy of Payload's class, with another name.
 * @returns undefined for any other error
 */
export function uploadRefusal(error: Error & { status?: number }): KerbenError | undefined {
  if (isKerbenError(error)) return undefined
  if (error.message.startsWith('Upload timeout for ')) return asError(bodyStopped)
  if (error.status !== 413) return undefined
  const isFile = error.message === 'File size limit has been reached'
  return asError(isFile ? fileTooLarge() : bodyTooLarge(sizeLimits.other))
}
