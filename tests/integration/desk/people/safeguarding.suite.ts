import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import type { Role } from '#desk/access/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPeople, createPerson, type People, type Person } from '../../../support/people.ts'
import { askAccounts, outcome } from './askAccounts.ts'

eachDatabase('the role safeguarding', (database) => {
  let desk: TestDesk
  let people: People
  let holder: Person
  const { audit, actions, change, create, me, post, signIn, stored } = askAccounts(() => desk)

  beforeAll(async () => {
    desk = await startTestDesk({
      database,
      variables: { SHELTER_SITES_KEY: Buffer.alloc(32, 1).toString('base64') },
    })
  })
  afterAll(() => desk.close())

  /** Sets the roles of an account, past the rules of this test. */
  const rolesOf = async ({ id }: Person, roles: Role[]) => {
    await desk.payload.update({ collection: 'users', id, data: { roles, active: true } })
  }
  const sites = (as: Person) => desk.rest('GET', '/shelterSites', { as })
  const refused = (...paths: string[]) => ({ status: 403, code: 'role', paths })

  describe('is first given', () => {
    it('by an administrator, at once; from then on it waits', async () => {
      const administrator = await createPerson(desk, ['administrator'])
      const [first, second] = [
        await createPerson(desk, ['editor']),
        await createPerson(desk, ['editor']),
      ]
      const roles = ['editor', 'safeguarding']
      // at once, so that both are asked of the same state
      const answers = await Promise.all([
        change(first.id, { roles }, administrator),
        change(second.id, { roles }, administrator),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const both = await Promise.all([stored(first.id), stored(second.id)])
      expect(both.filter((account) => account.roles?.includes('safeguarding'))).toHaveLength(1)
      expect(both.filter((account) => account.safeguardingRequestedAt)).toHaveLength(1)
      // even when nobody holds it any more
      const held = both.find((account) => account.roles?.includes('safeguarding'))
      await desk.payload.update({
        collection: 'users',
        id: held?.id ?? '',
        data: { roles: ['editor'] },
      })
      const third = await createPerson(desk, ['editor'])
      await change(third.id, { roles }, administrator)
      expect((await stored(third.id)).roles).toEqual(['editor'])
    })
  })

  describe('once somebody holds it', () => {
    beforeAll(async () => {
      people = await createPeople(desk)
      holder = people.safeguarding
    })

    it('an administrator’s grant waits, and gives nothing meanwhile', async () => {
      const person = await createPerson(desk, ['editor'])
      const answer = await change(
        person.id,
        { roles: ['editor', 'safeguarding'] },
        people.administrator,
      )
      expect(answer.status).toBe(200)
      expect((await stored(person.id)).roles).toEqual(['editor'])
      expect((await sites(person)).status).toBe(403)
      const again = await signIn(person.email, person.password)
      expect((await sites({ ...person, token: again.body.token ?? '' })).status).toBe(403)
      expect(await actions(person.id)).toContain('requestSafeguarding')
    })

    it('a new account with the role alone has none until then, and signs in nowhere', async () => {
      const email = `${randomUUID()}@example.org`
      const password = randomUUID()
      const { status, body } = await create(people.administrator, {
        email,
        password,
        roles: ['safeguarding'],
      })
      expect(status).toBe(201)
      expect((await stored(body.doc.id)).roles ?? []).toEqual([])
      expect((await signIn(email, password)).status).toBe(401)
    })

    it('a new account says its address', async () => {
      for (const email of [null, undefined]) {
        const answer = await create(people.administrator, { email, roles: ['safeguarding'] })
        expect(answer.status).toBe(400)
      }
    })

    it('GraphQL, and what says that it waits for nobody, are no way round', async () => {
      const person = await createPerson(desk, ['viewer'])
      const query = `mutation { updateUser(id: "${person.id}", data: { roles: [viewer, safeguarding] }) { id } }`
      const { body } = await desk.graphql(query, { as: people.administrator })
      expect(body.errors).toBeUndefined()
      expect((await stored(person.id)).roles).toEqual(['viewer'])
      for (const [field, value] of [
        ['everSafeguarding', true],
        ['safeguardingRequestedBy', people.viewer.id],
        ['safeguardingRequestedAt', '1999-01-01'],
        ['passwordSetBy', people.viewer.id],
      ] as const) {
        expect(outcome(await change(person.id, { [field]: value }, people.administrator))).toEqual(
          refused(field),
        )
      }
    })

    describe('a grant that waits', () => {
      let person: Person
      beforeAll(async () => {
        person = await createPerson(desk, ['editor'])
      })
      beforeEach(async () => {
        await rolesOf(person, ['editor'])
        await change(person.id, { roles: ['editor', 'safeguarding'] }, people.administrator)
      })

      it('is confirmed by a holder, and recorded with who', async () => {
        const answer = await post(`${person.id}/confirmSafeguarding`, holder)
        expect([answer.status, answer.body.roles]).toEqual([200, ['editor', 'safeguarding']])
        expect((await sites(person)).status).toBe(200)
        expect(await stored(person.id)).toMatchObject({
          everSafeguarding: true,
          safeguardingRequestedAt: null,
        })
        expect(await audit(person.id)).toContainEqual(
          expect.objectContaining({ action: 'confirmSafeguarding', actor: holder.id }),
        )
      })

      it('is not confirmed by other roles', async () => {
        for (const role of ['administrator', 'editor', 'viewer', 'frontend'] as const)
          expect((await post(`${person.id}/confirmSafeguarding`, people[role])).status).toBe(403)
        expect((await stored(person.id)).roles).toEqual(['editor'])
      })

      it('is not confirmed by anybody, by the person or by who gave it', async () => {
        expect((await post(`${person.id}/confirmSafeguarding`, undefined)).status).toBe(401)
        expect((await post(`${person.id}/confirmSafeguarding`, person)).status).toBe(403)
        // who gave it holds the role meanwhile
        await desk.payload.update({
          collection: 'users',
          id: people.administrator.id,
          data: { roles: ['administrator', 'safeguarding'] },
        })
        const own = await post(`${person.id}/confirmSafeguarding`, people.administrator)
        await desk.payload.update({
          collection: 'users',
          id: people.administrator.id,
          data: { roles: ['administrator'] },
        })
        expect(own.status).toBe(403)
        expect((await stored(person.id)).roles).toEqual(['editor'])
        people.administrator = await createPerson(desk, ['administrator'])
      })

      it('is withdrawn by an administrator or a holder, and not by others', async () => {
        expect((await post(`${person.id}/withdrawSafeguarding`, people.editor)).status).toBe(403)
        expect((await post(`${person.id}/withdrawSafeguarding`, people.administrator)).status).toBe(
          200,
        )
        expect(outcome(await post(`${person.id}/confirmSafeguarding`, holder)).code).toBe(
          'not_pending',
        )
        expect(await actions(person.id)).toContain('withdrawSafeguarding')
      })

      it('ends with the account', async () => {
        await change(person.id, { active: false }, people.administrator)
        expect(outcome(await post(`${person.id}/confirmSafeguarding`, holder)).code).toBe(
          'not_pending',
        )
      })

      it('is seen by a holder, who sees no other account', async () => {
        const { body } = await desk.rest<{ docs: { id: string }[] }>('GET', '/users?limit=100', {
          as: holder,
        })
        const ids = body.docs.map(({ id }) => id)
        expect(ids).toContain(person.id)
        expect(ids).not.toContain(people.viewer.id)
      })
    })

    it('whose password another has set, chooses one first', async () => {
      const password = randomUUID()
      const email = `${randomUUID()}@example.org`
      const { body } = await create(people.administrator, { email, password, roles: ['viewer'] })
      const { id } = body.doc
      await change(id, { roles: ['viewer', 'safeguarding'] }, people.administrator)
      expect(outcome(await post(`${id}/confirmSafeguarding`, holder)).code).toBe('own_password')
      const { token = '' } = (await signIn(email, password)).body
      // without mail a change of one's own has to do
      const own = await change(id, { password: randomUUID(), currentPassword: password }, { token })
      expect(own.status).toBe(200)
      expect((await post(`${id}/confirmSafeguarding`, holder)).status).toBe(200)
    })

    describe('it is taken away', () => {
      let other: Person
      beforeAll(async () => {
        other = await createPerson(desk, ['editor', 'safeguarding'])
      })
      beforeEach(() => rolesOf(other, ['editor', 'safeguarding']))

      it('by no administrator', async () => {
        const answer = await change(other.id, { roles: ['editor'] }, people.administrator)
        expect(outcome(answer)).toEqual(refused('roles'))
        expect((await post(`${other.id}/revokeSafeguarding`, people.administrator)).status).toBe(
          403,
        )
        expect((await sites(other)).status).toBe(200)
      })

      it('by another holder, and not by oneself', async () => {
        expect((await post(`${other.id}/revokeSafeguarding`, other)).status).toBe(403)
        expect((await post(`${other.id}/revokeSafeguarding`, holder)).status).toBe(200)
        expect((await sites(other)).status).toBe(403)
        expect(await actions(other.id)).toContain('revokeSafeguarding')
      })

      it('from one of two who take it from each other at once', async () => {
        // either may be the one who loses it, so neither is needed later
        const one = await createPerson(desk, ['editor', 'safeguarding'])
        const two = await createPerson(desk, ['editor', 'safeguarding'])
        const answers = await Promise.all([
          post(`${two.id}/revokeSafeguarding`, one),
          post(`${one.id}/revokeSafeguarding`, two),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
      })

      it('and to activate a holder’s account again is to give it', async () => {
        expect((await change(other.id, { active: false }, people.administrator)).status).toBe(200)
        expect((await change(other.id, { active: true }, people.administrator)).status).toBe(200)
        expect((await stored(other.id)).roles).toEqual(['editor'])
        expect((await post(`${other.id}/confirmSafeguarding`, holder)).status).toBe(200)
      })
    })

    it('the last active holder is not deactivated', async () => {
      const { docs } = await desk.payload.find({
        collection: 'users',
        where: { roles: { in: ['safeguarding'] } },
        limit: 0,
      })
      for (const { id } of docs)
        if (id !== holder.id)
          await desk.payload.update({ collection: 'users', id, data: { active: false } })
      const answer = await change(holder.id, { active: false }, people.administrator)
      expect([answer.status, outcome(answer).code]).toEqual([409, 'last_holder'])
      expect((await sites(holder)).status).toBe(200)
    })
  })

  describe('who holds or held it is out of an administrator’s reach', () => {
    let person: Person
    beforeAll(async () => {
      person = await createPerson(desk, ['editor', 'safeguarding'])
      await post(`${person.id}/revokeSafeguarding`, holder)
    })

    it.each([
      ['password', { password: 'a password of the administrator' }],
      ['email', { email: 'administrator-reads@example.org' }],
      ['email', { email: null }],
      ['apiKey', { apiKey: 'x'.repeat(40), roles: ['frontend'] }],
      ['enableAPIKey', { enableAPIKey: true }],
    ])('%s', async (field, body) => {
      for (const { id } of [holder, person]) {
        const before = await stored(id)
        expect(outcome(await change(id, body, people.administrator))).toMatchObject(
          field === 'apiKey' && id === holder.id ? { status: 403 } : refused(field),
        )
        expect(await stored(id)).toEqual(before)
      }
    })

    it('but a save that says no address keeps it, by REST and by GraphQL', async () => {
      const as = people.administrator
      const before = await stored(person.id)
      expect((await change(person.id, { name: 'renamed' }, as)).status).toBe(200)
      const set = `mutation { updateUser(id: "${person.id}", data: { name: "renamed again" }) { id } }`
      expect((await desk.graphql(set, { as })).body.errors).toBeUndefined()
      const { email, name } = await stored(person.id)
      expect([email, name]).toEqual([before['email'], 'renamed again'])
      for (const value of ['null', '"administrator-reads@example.org"']) {
        const taken = `mutation { updateUser(id: "${person.id}", data: { email: ${value} }) { id } }`
        expect((await desk.graphql(taken, { as })).body.errors).toHaveLength(1)
      }
      expect((await stored(person.id))['email']).toBe(before['email'])
    })

    it('by GraphQL, in bulk, by duplicating or by unlocking', async () => {
      const as = people.administrator
      const before = await stored(person.id)
      const set = `mutation { updateUser(id: "${person.id}", data: { password: "a password of theirs" }) { id } }`
      expect((await desk.graphql(set, { as })).body.errors).toHaveLength(1)
      const where = `/users?where[id][equals]=${person.id}`
      const body = { password: 'a password of theirs' }
      expect((await desk.rest('PATCH', where, { as, body })).status).toBe(403)
      expect(
        (await desk.rest('POST', `/users/${person.id}/duplicate`, { as, body })).status,
      ).not.toBe(201)
      expect((await post('unlock', as, { email: person.email })).status).toBe(403)
      const unlock = `mutation { unlockUser(email: "${person.email}") }`
      expect((await desk.graphql(unlock, { as })).body.errors).toHaveLength(1)
      expect(await stored(person.id)).toEqual(before)
      expect((await signIn(person.email, person.password)).status).toBe(200)
    })

    it('but their own: the address too, by who knows the password', async () => {
      const { token = '' } = (await signIn(person.email, person.password)).body
      const email = `${randomUUID()}@example.org`
      expect(outcome(await change(person.id, { email }, { token }))).toMatchObject({
        status: 400,
        code: 'current_password',
      })
      const proved = { email, currentPassword: person.password }
      expect((await change(person.id, proved, { token })).status).toBe(200)
      expect((await me({ token })).status).toBe(200)
      expect((await signIn(email, person.password)).status).toBe(200)
    })

    it('and the address stays taken, so that nobody is made anew in their place', async () => {
      const { email } = await stored(person.id)
      await change(person.id, { active: false }, people.administrator)
      const { status } = await create(people.administrator, {
        email,
        roles: ['viewer'],
      })
      expect(status).toBe(400)
    })
  })

  it('is remembered of accounts of an older version', async () => {
    const older = await createPerson(desk, ['editor', 'safeguarding'])
    await desk.payload.db.updateOne({
      collection: 'users',
      id: older.id,
      data: { everSafeguarding: false },
    })
    await desk.config.onInit?.(desk.payload)
    expect((await stored(older.id)).everSafeguarding).toBe(true)
  })
})
