import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import type { FindOneArgs, TypeWithID } from 'payload'

import { SESSION_LIMIT } from '#desk/payload/sessions/session.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { asksForToken, createPerson, type Person, resetToken } from '../../../support/people.ts'

interface SignedIn {
  readonly token: string
}

eachDatabase('the sessions of an account', (database) => {
  let desk: TestDesk
  let other: TestDesk
  let person: Person

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    other = await startTestDesk({ database })
  })
  afterAll(async () => {
    await desk.close()
    await other.close()
  })
  beforeEach(async () => {
    person = await createPerson(desk, ['editor'])
  })

  const signIn = (at = desk, { email, password } = person) =>
    at.rest<SignedIn>('POST', '/users/login', { body: { email, password }, headers: asksForToken })
  const tokensOf = async (answers: readonly ReturnType<typeof signIn>[]) =>
    (await Promise.all(answers)).map(({ body }) => body.token)
  const me = async (token: string, at = desk) =>
    (await at.rest('GET', '/users/me', { token })).status
  const post = (path: string, token: string) => desk.rest('POST', `/users/${path}`, { token })
  const stored = async () => {
    const account = await desk.payload.findByID({ collection: 'users', id: person.id })
    return account as unknown as { active: boolean; roles: string[]; sessions: { id: string }[] }
  }
  const change = (body: object) =>
    desk.payload.update({ collection: 'users', id: person.id, data: body, overrideAccess: true })
  /** Signs in, and does something else after the account was read and before the session is stored. */
  async function whileSigningIn(meanwhile: () => Promise<unknown>) {
    const { db } = desk.payload
    const findOne = db.findOne.bind(db)
    db.findOne = async <T extends TypeWithID>(args: FindOneArgs) => {
      const account = await findOne<T>(args)
      // the sign-in reads the account by address twice: first to spend equal time, then in Payload
      // itself
      if (args.where && 'email' in args.where && (reads += 1) === 2) await meanwhile()
      return account
    }
    let reads = 0
    try {
      return await signIn()
    } finally {
      db.findOne = findOne
    }
  }

  describe('each change is of one session, and leaves the others', () => {
    it('when a person signs in several times at once', async () => {
      const tokens = await tokensOf([signIn(), signIn(), signIn(), signIn()])
      expect(await Promise.all(tokens.map((token) => me(token)))).toEqual([200, 200, 200, 200])
      expect(await me(person.token)).toBe(200)
    })

    it('at two desks', async () => {
      const tokens = await tokensOf([desk, other, desk, other, desk, other].map((at) => signIn(at)))
      const statuses = await Promise.all(tokens.map((token) => me(token, other)))
      expect(statuses).toEqual([200, 200, 200, 200, 200, 200])
    })

    it('when they sign in, out and stay signed in at once', async () => {
      const [leaving = '', staying = ''] = await tokensOf([signIn(), signIn()])
      const [fresh] = await Promise.all([
        tokensOf([signIn(), signIn(other)]),
        post('logout', leaving),
        post('refresh-token', staying),
      ])
      const tokens = [...fresh, staying, person.token, leaving]
      expect(await Promise.all(tokens.map((token) => me(token)))).toEqual([200, 200, 200, 200, 401])
    })

    it('when a sign-in is older than another that was stored meanwhile', async () => {
      let inner = ''
      const { body } = await whileSigningIn(async () => {
        inner = (await signIn(other)).body.token
      })
      expect([await me(body.token), await me(inner)]).toEqual([200, 200])
    })
  })

  it('all end when a person signs out everywhere', async () => {
    const tokens = await tokensOf([signIn(), signIn()])
    expect((await post('logout?allSessions=true', person.token)).status).toBe(200)
    expect(await Promise.all(tokens.map((token) => me(token)))).toEqual([401, 401])
    expect((await stored()).sessions).toEqual([])
  })

  it('all end with a new password by a link, but the one that begins with it', async () => {
    const token = await resetToken(desk, person.email)
    const body = { token, password: randomUUID() }
    const { body: answer } = await desk.rest<SignedIn>('POST', '/users/reset-password', {
      body,
      headers: asksForToken,
    })
    expect([await me(answer.token), await me(person.token)]).toEqual([200, 401])
    expect((await stored()).sessions).toHaveLength(1)
  })

  describe('a sign-in that was under way', () => {
    it('counts for nothing once the account is deactivated, and undoes nothing', async () => {
      const { status } = await whileSigningIn(() => change({ active: false, roles: ['viewer'] }))
      expect(status).toBe(401)
      expect(await stored()).toMatchObject({ active: false, roles: ['viewer'], sessions: [] })
    })

    it('nor once the password is another', async () => {
      const { status } = await whileSigningIn(() => change({ password: randomUUID() }))
      expect(status).toBe(401)
      expect((await stored()).sessions).toEqual([])
    })

    it('leaves none behind when it fails after it was stored', async () => {
      await change({ roles: ['frontend'] })
      const before = (await stored()).sessions
      expect((await signIn()).status).toBe(401)
      expect((await stored()).sessions).toEqual(before)
    })
  })

  it('cannot be renewed once ended, and says so', async () => {
    const { db } = desk.payload
    const findOne = db.findOne.bind(db)
    let reads = 0
    db.findOne = async <T extends TypeWithID>(args: FindOneArgs) => {
      reads += 1
      // the first read knows the person by their session; then they sign out in another tab
      if (reads === 2) {
        const ended = { collection: 'users', id: person.id, data: { sessions: [] } }
        await db.updateOne({ ...ended, ...(args.req && { req: args.req }) })
      }
      return findOne<T>(args)
    }
    try {
      expect((await post('refresh-token', person.token)).status).toBe(401)
      expect(reads).toBeGreaterThan(1)
    } finally {
      db.findOne = findOne
    }
  })

  it(`are ${String(SESSION_LIMIT)} at most: the oldest end`, async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    const sessions = Array.from({ length: SESSION_LIMIT }, () => ({ id: randomUUID(), expiresAt }))
    await desk.payload.db.updateOne({ collection: 'users', id: person.id, data: { sessions } })
    const { body } = await signIn()
    const ids = (await stored()).sessions.map(({ id }) => id)
    expect(ids.slice(0, -1)).toEqual(sessions.slice(1).map(({ id }) => id))
    expect(await me(body.token)).toBe(200)
  })

  it('that are over go with the next sign-in', async () => {
    const over = { id: randomUUID(), expiresAt: new Date(Date.now() - 1000).toISOString() }
    await desk.payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { sessions: [over] },
    })
    await signIn()
    expect((await stored()).sessions).toHaveLength(1)
    expect((await stored()).sessions).not.toContainEqual(expect.objectContaining({ id: over.id }))
  })
})
