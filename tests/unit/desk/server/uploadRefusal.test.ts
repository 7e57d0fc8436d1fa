import { describe, expect, it } from '@jest/globals'
import { APIError } from 'payload'

import { MOST_BYTES } from '#desk/files/cleanFile.ts'
import { uploadRefusal } from '#desk/server/refusals/uploadRefusal.ts'
import { sizeLimits } from '#shared/process/sizeLimits.ts'

describe('what Payload’s reader of forms refuses', () => {
  it.each([
    ['File size limit has been reached', 413, 'file_too_large', 413],
    ['Multipart limit has been reached', 413, 'body_too_large', 413],
    ['Multipart request size limit has been reached', 413, 'body_too_large', 413],
    // Payload takes it for a failure of its own
    ['Upload timeout for file->photo.jpg, bytes:5', 500, 'request_timeout', 408],
  ])('is said in our words: %s', (message, given, code, status) => {
    expect(uploadRefusal(new APIError(message, given))).toMatchObject({ code, status })
  })

  it('names the limit', () => {
    const refusal = uploadRefusal(new APIError('File size limit has been reached', 413))
    expect(refusal?.message).toBe('The file is larger than 20 MB.')
    expect(refusal?.data).toMatchObject({ errors: [{ path: 'file' }], limit: sizeLimits.file })
  })

  it('is nothing else: other errors stay what they are', () => {
    expect(uploadRefusal(new APIError('Something', 400))).toBeUndefined()
  })

  it('has the limit that a file is cleaned under', () => {
    expect(sizeLimits.file).toBe(MOST_BYTES)
  })
})
