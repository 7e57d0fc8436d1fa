import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../support/desk/index.ts'
import { createPeople, type People } from '../../support/people.ts'

eachDatabase('a test desk', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  it('knows each person by their token', async () => {
    const { body } = await desk.rest<{ user: { id: string } | null }>('GET', '/users/me', {
      as: people.author,
    })
    expect(body.user?.id).toBe(people.author.id)
  })

  it('knows a frontend by its key, and nobody without one', async () => {
    const me = (apiKey?: string) =>
      desk.rest<{ user?: { id: string } | null }>('GET', '/users/me', apiKey ? { apiKey } : {})
    expect((await me(people.frontend.apiKey)).body.user?.id).toBe(people.frontend.id)
    expect((await me('not a key')).body.user ?? null).toBeNull()
    expect((await me()).body.user ?? null).toBeNull()
  })

  it('answers GraphQL as the same person', async () => {
    const { body } = await desk.graphql<{ meUser: { user: { id: string } | null } }>(
      '{ meUser { user { id } } }',
      { as: people.editor },
    )
    expect(body.errors).toBeUndefined()
    expect(body.data?.meUser.user?.id).toBe(people.editor.id)
  })

  describe('beside another on the same database', () => {
    it('sees what the other wrote', async () => {
      const other = await startTestDesk({ database })
      try {
        const count = { collection: 'users', overrideAccess: true } as const
        expect(await other.payload.count(count)).toEqual(await desk.payload.count(count))
      } finally {
        await other.close()
      }
    })
  })
})
