import { describe, expect, it } from '@jest/globals'
import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

import { signIn } from '#desk/payload/signIn/index.ts'
import { repeated } from '#desk/payload/signIn/repeated.ts'
import { KerbenError } from '#shared/errors/index.ts'

const conflict = () => new KerbenError({ code: 'write_conflict' })

/** An endpoint that fails with these first, and says each time whether there is a body to be read. */
function failing(errors: Error[]) {
  const bodies: boolean[] = []
  const { handler } = repeated({
    method: 'post',
    path: '/login',
    handler: ({ body }) => {
      bodies.push(body !== null)
      const error = errors.shift()
      return error ? Promise.reject(error) : Response.json({ ok: true })
    },
  })
  const request = new Request('http://localhost/', { method: 'POST', body: '{}' })
  // the wrapper looks at nothing else of a request
  return { bodies, call: () => handler(request as unknown as PayloadRequest) }
}

describe('signing in while another desk writes the same account', () => {
  it('is tried again, whole, without reading the body a second time', async () => {
    const { bodies, call } = failing([conflict(), conflict()])
    expect((await call()).status).toBe(200)
    expect(bodies).toEqual([true, false, false])
  })

  it('ends in the conflict when it is met again and again', async () => {
    const { bodies, call } = failing(Array.from({ length: 9 }, conflict))
    await expect(call()).rejects.toMatchObject({ code: 'write_conflict' })
    expect(bodies).toHaveLength(5)
  })

  it('is not tried again for any other reason', async () => {
    const { bodies, call } = failing([new Error('wrong password')])
    await expect(call()).rejects.toThrow('wrong password')
    expect(bodies).toHaveLength(1)
  })

  it.each(['/login', '/reset-password', '/refresh-token', '/logout'])(
    'holds for Payload’s own endpoint %s',
    async (path) => {
      const errors = [conflict()]
      const endpoint: Endpoint = {
        method: 'post',
        path,
        handler: () => {
          const error = errors.shift()
          return error ? Promise.reject(error) : Response.json({ ok: true })
        },
      }
      const users = { slug: 'users', endpoints: [endpoint] }
      // all that is read of a configuration
      const config = { admin: { user: 'users' }, collections: [users] } as unknown
      const { collections } = signIn({}).wrapEndpoints(config as SanitizedConfig)
      const [wrapped] = collections[0]?.endpoints || []
      const request = new Request('http://localhost/', { method: 'POST', body: '{}' })
      const answer = await wrapped?.handler(request as unknown as PayloadRequest)
      expect(answer?.status).toBe(200)
    },
  )
})
