import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { signInBounds } from '#desk/payload/signIn/bounds.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPerson, type Person } from '../../../support/people.ts'

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly data?: { code: string } }[]
}

const { free } = signInBounds.pair

eachDatabase('the limits on signing in', (database) => {
  let desk: TestDesk
  let person: Person
  let addresses = 0

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    person = await createPerson(desk, ['editor'])
  })
  afterAll(() => desk.close())

  /** An address that nothing was counted for yet. */
  const newAddress = () => `198.51.100.${String((addresses += 1))}`
  const post = (path: string, body: object, from: string, headers: Record<string, string> = {}) =>
    desk.rest<Refusal>('POST', `/users/${path}`, {
      body,
      headers: { 'x-forwarded-for': from, ...headers },
    })
  const signIn = (from: string, { email, password }: Pick<Person, 'email' | 'password'> = person) =>
    post('login', { email, password }, from)
  const guess = (from: string, email = person.email) => signIn(from, { email, password: 'wrong' })
  const codeOf = ({ body }: { body: Refusal }) => body.errors?.[0]?.data?.code
  const until429 = async (from: string, email?: string) => {
    for (let count = 1; count <= free + 1; count += 1) {
      const answer = await guess(from, email)
      if (answer.status === 429) return { ...answer, count }
    }
    throw new Error('no limit')
  }

  describe('are inside the operation', () => {
    it('so that many calls in one request are one address’s, as from GraphQL’s aliases', async () => {
      const from = newAddress()
      const req = await createLocalReq({}, desk.payload)
      req.headers = new Headers({ 'x-forwarded-for': from })
      const data = { email: person.email, password: 'wrong' }
      const calls = Array.from({ length: 25 }, () =>
        desk.payload.login({ collection: 'users', data, req, overrideAccess: false }).then(
          () => 200,
          (error: unknown) => (error as { status: number }).status,
        ),
      )
      const statuses = await Promise.all(calls)
      expect(statuses.filter((status) => status === 401)).toHaveLength(free)
      expect(statuses.filter((status) => status === 429)).toHaveLength(25 - free)
      expect((await signIn(from)).status).toBe(429)
    })
  })

  describe('lock nobody’s account', () => {
    it('fifty wrong passwords from one address leave its owner in, at another', async () => {
      const attacker = newAddress()
      const statuses = await Promise.all(Array.from({ length: 50 }, () => guess(attacker)))
      expect(statuses.filter(({ status }) => status === 401)).toHaveLength(free)
      expect((await signIn(newAddress())).status).toBe(200)
      expect((await signIn(attacker)).status).toBe(429)
    })

    it('nor does the account keep a trace of it', async () => {
      await until429(newAddress())
      const stored = await desk.payload.findByID({
        collection: 'users',
        id: person.id,
        showHiddenFields: true,
      })
      expect(stored).toMatchObject({ loginAttempts: 0 })
      expect((stored as { lockUntil?: unknown }).lockUntil ?? null).toBeNull()
    })
  })

  describe('tell nothing of which accounts exist', () => {
    it('by when and how they refuse', async () => {
      const nobody = `${randomUUID()}@example.org`
      const [known, unknown] = [await until429(newAddress()), await until429(newAddress(), nobody)]
      expect([known.count, known.body]).toEqual([unknown.count, unknown.body])
      for (const { headers } of [known, unknown])
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    })

    it('nor by what they ask of the database before they refuse', async () => {
      const asked: string[] = []
      const { db } = desk.payload
      const [findOne, find] = [db.findOne, db.find]
      const of = async (email: string) => {
        const from = newAddress()
        await until429(from, email)
        db.findOne = (args) => {
          asked.push(`findOne ${args.collection}`)
          return findOne.call(db, args) as ReturnType<typeof db.findOne<never>>
        }
        db.find = (args) => {
          asked.push(`find ${args.collection} ${JSON.stringify(args.where).length}`)
          return find.call(db, args) as ReturnType<typeof db.find<never>>
        }
        await guess(from, email)
        Object.assign(db, { findOne, find })
        return asked.splice(0)
      }
      const known = await of(person.email)
      expect(known).toEqual(['findOne users', expect.stringMatching(/^find audit/)])
      expect(await of(`${randomUUID()}@example.org`)).toEqual(known)
    })
  })

  it.each([
    ['ky', 'Аракет өтө көп болду. Бир аздан кийин кайра аракет кылыңыз.'],
    ['ru', 'Слишком много попыток. Попробуйте ещё раз немного позже.'],
    ['en', 'Too many attempts. Try again in a while.'],
  ])('say so in the language of the admin: %s', async (language, message) => {
    const from = newAddress()
    const email = `${randomUUID()}@example.org`
    await until429(from, email)
    const headers = { cookie: `payload-lng=${language}` }
    const answer = await post('login', { email, password: 'wrong' }, from, headers)
    expect([codeOf(answer), answer.body.errors?.[0]?.message]).toEqual([
      'too_many_attempts',
      message,
    ])
  })

  it('do not count what could not be a try', async () => {
    const from = newAddress()
    for (let count = 0; count < free + 5; count += 1)
      expect((await post('login', { email: person.email }, from)).status).toBe(400)
    expect((await signIn(from)).status).toBe(200)
  })

  it('are lifted for an account that the audit says was unlocked since', async () => {
    const from = newAddress()
    await until429(from)
    expect((await signIn(from)).status).toBe(429)
    const req = await createLocalReq({ context: asSystem('operator') }, desk.payload)
    await recordAudit(req, { action: 'unlock', type: 'users', documentId: person.id })
    expect((await signIn(from)).status).toBe(200)
  })

  it('hold for the links to a new password', async () => {
    const from = newAddress()
    const { limit } = signInBounds.recovery
    const body = { token: randomUUID(), password: 'a password that is long enough' }
    for (let count = 0; count < limit; count += 1)
      expect((await post('reset-password', body, from)).status).toBe(403)
    const refused = await post('reset-password', body, from)
    expect([refused.status, codeOf(refused)]).toEqual([429, 'too_many_attempts'])
    expect((await post('forgot-password', { email: person.email }, from)).status).toBe(429)
  })
})
