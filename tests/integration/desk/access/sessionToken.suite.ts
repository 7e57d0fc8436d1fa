import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sqliteDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { asksForToken, createPerson, type Person, resetToken } from '../../../support/people.ts'

/** A JSON Web Token, wherever it stands. */
const TOKEN = /eyJ[\w-]+\.[\w-]+\.[\w-]+/

describe('the session token', () => {
  const database = sqliteDatabase()
  let desk: TestDesk
  let person: Person

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    person = await createPerson(desk, ['editor'])
  })
  afterAll(() => desk.close())

  const link = () => resetToken(desk, person.email)
  const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? ''
  const byCookie = (cookie: string) => ({ cookie, 'sec-fetch-site': 'same-origin' })
  const signIn = (headers: Record<string, string> = {}) => {
    const { email, password } = person
    return desk.rest('POST', '/users/login', { body: { email, password }, headers })
  }
  const reset = async (headers: Record<string, string> = {}) => {
    const body = { token: await link(), password: person.password }
    return desk.rest('POST', '/users/reset-password', { body, headers })
  }

  describe('is in a cookie, and in no body', () => {
    it('of a sign-in', async () => {
      const { status, body, headers } = await signIn()
      expect([status, cookieOf(headers)]).toEqual([200, expect.stringMatching(TOKEN)])
      expect(headers.get('set-cookie')).toContain('HttpOnly')
      expect(JSON.stringify(body)).not.toMatch(TOKEN)
      expect(body).toMatchObject({ exp: expect.any(Number), user: { id: person.id } })
    })

    it('of a session that is renewed, or looked at', async () => {
      const headers = byCookie(cookieOf((await signIn()).headers))
      const renewed = await desk.rest('POST', '/users/refresh-token', { headers })
      expect([renewed.status, cookieOf(renewed.headers)]).toEqual([
        200,
        expect.stringMatching(TOKEN),
      ])
      const me = await desk.rest('GET', '/users/me', { headers })
      for (const { body } of [renewed, me]) {
        expect(JSON.stringify(body)).not.toMatch(TOKEN)
        expect(body).toMatchObject({ user: { id: person.id } })
      }
    })

    it('of a new password', async () => {
      const { status, body } = await reset()
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(TOKEN)
    })

    it('of GraphQL', async () => {
      const { email, password } = person
      const { token } = await createPerson(desk, ['editor'])
      const credentials = `email: "${email}", password: "${password}"`
      for (const query of [
        '{ meUser { token user { id } } }',
        'mutation { refreshTokenUser { refreshedToken } }',
        `mutation { loginUser(${credentials}) { token } }`,
        `mutation { resetPasswordUser(token: "${await link()}", password: "${password}") { token } }`,
      ])
        expect(JSON.stringify((await desk.graphql(query, { token })).body)).not.toMatch(TOKEN)
    })
  })

  describe('is in the body where a program asks for it', () => {
    it('at the sign-in, which says so, and lets it go on by it', async () => {
      const { body, headers } = await signIn({ prefer: 'respond-async, Include-Token; x=1' })
      expect(headers.get('preference-applied')).toBe('include-token')
      const token = String(body['token'])
      expect((await desk.rest('GET', '/users/me', { token })).status).toBe(200)
      const renewed = await desk.rest('POST', '/users/refresh-token', {
        token,
        headers: asksForToken,
      })
      expect(renewed.body['refreshedToken']).toMatch(TOKEN)
    })

    it('at a new password', async () => {
      expect((await reset(asksForToken)).body['token']).toMatch(TOKEN)
    })

    it('and never where it has failed', async () => {
      const body = { email: person.email, password: 'wrong' }
      const answer = await desk.rest('POST', '/users/login', { body, headers: asksForToken })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('preference-applied')).toBeNull()
    })
  })

  it.each(['', 'JWT', 'Bearer ', 'Basic eyJ'])(
    'is not read out by a script in the admin, which has the cookie alone: Authorization “%s”',
    async (authorization) => {
      const headers = { ...byCookie(cookieOf((await signIn()).headers)), ...asksForToken }
      const renewed = await desk.rest('POST', '/users/refresh-token', {
        headers: { ...headers, ...(authorization && { authorization }) },
      })
      expect(renewed.status).toBe(200)
      expect(JSON.stringify(renewed.body)).not.toMatch(TOKEN)
      const me = await desk.rest('GET', '/users/me', { headers })
      expect(JSON.stringify(me.body)).not.toMatch(TOKEN)
    },
  )
})
