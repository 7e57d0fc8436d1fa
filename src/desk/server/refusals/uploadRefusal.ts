import { KerbenError, bodyTooLarge, fileTooLarge } from '#shared/errors/index.ts'
import { sizeLimits } from '#shared/process/sizeLimits.ts'

/**
 * The refusal for an error of Payload's form reader, which names no limit, is in English only, and
 * answers 500 if the client stops sending. Recognized by its message, since Next's bundle has its
 * own copy of Payload's class, under another name.
 * @returns undefined for any other error
 */
export function uploadRefusal(error: Error & { status?: number }): KerbenError | undefined {
  if (error.message.startsWith('Upload timeout for '))
    return new KerbenError({ code: 'request_timeout' })
  if (error.status !== 413) return undefined
  const isFile = error.message === 'File size limit has been reached'
  return isFile ? fileTooLarge(sizeLimits.file) : bodyTooLarge(sizeLimits.other)
}
