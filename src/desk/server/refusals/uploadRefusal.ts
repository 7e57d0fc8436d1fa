import { KerbenError, bodyTooLarge, fileTooLarge } from '#shared/errors/index.ts'
import { sizeLimits } from '#shared/process/sizeLimits.ts'

/**
 * What Payload's reader of forms refuses, as ours: it names no limit, speaks English alone, and takes
 * a client that stops sending for a failure of its own (500). Known by its words, since Next's bundle
 * has a copy of Payload's class, with another name.
 * @returns undefined for any other error
 */
export function uploadRefusal(error: Error & { status?: number }): KerbenError | undefined {
  if (error.message.startsWith('Upload timeout for '))
    return new KerbenError({ code: 'request_timeout' })
  if (error.status !== 413) return undefined
  const isFile = error.message === 'File size limit has been reached'
  return isFile ? fileTooLarge(sizeLimits.file) : bodyTooLarge(sizeLimits.other)
}
