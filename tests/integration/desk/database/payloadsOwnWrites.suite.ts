import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { transaction } from '#desk/database/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { type SmallDesk, startSmallDesk } from './smallDesk.ts'

/** What Payload writes beside its transactions must find its place in the queue. */
eachDatabase('the queue and Payload’s own writes', (database) => {
  let desk: SmallDesk
  const email = 'person@example.org'
  const password = 'a password to test with'

  beforeAll(async () => {
    desk = await startSmallDesk(database, { limits: { nested: 300 } })
    await desk.payload.create({ collection: 'people', data: { email, password } })
  })
  afterAll(() => desk.close())

  const signIn = (body: Record<string, string>) => desk.rest('POST', '/people/login', { body })

  it('count each of many failed sign-ins', async () => {
    const wrong = { email, password: 'wrong' }
    const answers = await Promise.all([1, 2, 3].map(() => signIn(wrong)))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    const [user] = (await desk.payload.find({ collection: 'people', showHiddenFields: true }))
      .docs as unknown as { loginAttempts: number }[]
    expect(user?.loginAttempts).toBe(3)
    expect((await signIn({ email, password })).status).toBe(200)
  })

  it('let many sign in at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => signIn({ email, password })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('let a person ask for a new password, inside its own transaction', async () => {
    const { status, body } = await desk.rest('POST', '/people/forgot-password', { body: { email } })
    expect({ status, body }).toMatchObject({ status: 200 })
  })

  it('answer 400 with the field for an e-mail address that is taken', async () => {
    const creating = desk.payload.create({ collection: 'people', data: { email, password } })
    await expect(creating).rejects.toMatchObject({ status: 400 })
  })

  it('count in a transaction, with a condition or without', async () => {
    const { payload } = desk
    const { id } = await payload.create({ collection: 'notes', data: { text: 'counted' } })
    await payload.create({ collection: 'notes', data: { text: 'counted too' } })
    const { totalDocs: all } = await payload.db.count({ collection: 'notes' })
    expect(all).toBeGreaterThanOrEqual(2)
    const counted = await transaction(payload, undefined, async (req) => [
      await payload.db.count({ collection: 'notes', req }),
      await payload.db.count({ collection: 'notes', where: {}, req }),
      await payload.db.count({ collection: 'notes', where: { id: { equals: id } }, req }),
    ])
    expect(counted.map(({ totalDocs }) => totalDocs)).toEqual([all, all, 1])
  })

  it('save a document whose lock is to be removed', async () => {
    const { id } = await desk.payload.create({ collection: 'notes', data: { text: 'x' } })
    const body = { text: 'y' }
    expect((await desk.rest('PATCH', `/notes/${id}`, { body })).status).toBe(200)
  })

  it('may call one another: a preference is upserted', async () => {
    const { body } = await desk.rest<{ token: string }>('POST', '/people/login', {
      body: { email, password },
    })
    const path = '/payload-preferences/columns'
    for (const value of ['first', 'second']) {
      await desk.rest('POST', path, { token: body.token, body: { value } })
    }
    const answer = await desk.rest('GET', path, { token: body.token })
    expect(answer).toMatchObject({ status: 200, body: { value: 'second' } })
  })
})
