import { describe, expect, it } from '@jest/globals'
import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

import { repeatWrites } from '#desk/payload/index.ts'
import { signIn } from '#desk/payload/signIn/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

const conflict = () => new KerbenError({ code: 'write_conflict' })

/** An endpoint of the accounts that fails with these first, and keeps what it has read each time. */
function failing(errors: Error[], path = '/login') {
  const bodies: unknown[] = []
  const endpoint: Endpoint = {
    method: 'post',
    path,
    handler: async (req) => {
      bodies.push(await req.json?.())
      const error = errors.shift()
      return error ? Promise.reject(error) : Response.json({ ok: true })
    },
  }
  const users = { slug: 'users', endpoints: [endpoint] }
  // all that is read of a configuration
  const config = { admin: { user: 'users' }, collections: [users], endpoints: [], globals: [] }
  const { collections } = signIn({}).wrapEndpoints(
    repeatWrites(config as unknown as SanitizedConfig),
  )
  const [wrapped] = collections[0]?.endpoints || []
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: '{"email":"a@example.org"}',
    headers: { 'content-type': 'application/json' },
  })
  const req = Object.assign(request, { payload: { db: {} } }) as unknown as PayloadRequest
  return { bodies, call: async () => wrapped?.handler(req) }
}

const sent = { email: 'a@example.org' }

describe('signing in while another desk writes the same account', () => {
  it('is tried again, whole, without reading the body a second time', async () => {
    const { bodies, call } = failing([conflict(), conflict()])
    expect((await call())?.status).toBe(200)
    // a stream that is read twice fails
    expect(bodies).toEqual([sent, sent, sent])
  })

  it('ends in the conflict when it is met again and again', async () => {
    const { bodies, call } = failing(Array.from({ length: 9 }, conflict))
    await expect(call()).rejects.toMatchObject({ code: 'write_conflict' })
    expect(bodies).toHaveLength(4)
  })

  it('is not tried again for any other reason', async () => {
    const { bodies, call } = failing([new Error('wrong password')])
    await expect(call()).rejects.toThrow('wrong password')
    expect(bodies).toHaveLength(1)
  })

  it.each(['/login', '/reset-password', '/refresh-token', '/logout'])(
    'holds for Payload’s own endpoint %s',
    async (path) => {
      const { call } = failing([conflict()], path)
      expect((await call())?.status).toBe(200)
    },
  )
})
