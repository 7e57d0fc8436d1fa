import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { eachDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPeople, createPerson, type People } from '../../../support/people.ts'
import { askAccounts, outcome } from './askAccounts.ts'

eachDatabase('what an account signs in with', (database) => {
  let desk: TestDesk
  let people: People
  const { audit, change, me, post, signIn, stored } = askAccounts(() => desk)

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  describe('one’s own password', () => {
    it('is changed with the old one, by REST and GraphQL, and ends one’s other sessions', async () => {
      const person = await createPerson(desk, ['viewer'])
      const { token = '' } = (await signIn(person.email, person.password)).body
      const password = randomUUID()
      const proved = { password, currentPassword: person.password }
      expect((await change(person.id, proved, person)).status).toBe(200)
      expect([(await me(person)).status, (await me({ token })).status]).toEqual([200, 401])
      const query = `mutation { updateUser(id: "${person.id}", data: {
        password: "another of one’s own", currentPassword: "${password}" }) { id currentPassword } }`
      const { body } = await desk.graphql(query, { as: person })
      expect(body).toEqual({ data: { updateUser: { id: person.id, currentPassword: null } } })
      expect((await signIn(person.email, 'another of one’s own')).status).toBe(200)
      expect(JSON.stringify(await stored(person.id))).not.toContain(password)
    })

    it.each([
      ['none', {}],
      ['an empty one', { currentPassword: '' }],
      ['a wrong one', { currentPassword: 'not the password' }],
    ])('is not changed with %s, by anybody', async (_, proof) => {
      for (const role of ['administrator', 'viewer', 'safeguarding'] as const) {
        const { email, id, password } = people[role]
        const answer = await change(id, { ...proof, password: randomUUID() }, people[role])
        expect(outcome(answer)).toEqual({
          status: 400,
          code: 'current_password',
          paths: ['currentPassword'],
        })
        expect((await signIn(email, password)).status).toBe(200)
      }
      const query = `mutation { updateUser(id: "${people.editor.id}", data: { password: "guessed it at last" }) { id } }`
      const { body } = await desk.graphql(query, { as: people.editor })
      expect(body.errors?.[0]?.extensions).toMatchObject({
        data: { code: 'current_password' },
      })
    })

    it('is not guessed: five wrong ones, and the right one waits too', async () => {
      const person = await createPerson(desk, ['viewer'])
      const guess = (currentPassword: string) =>
        change(person.id, { password: randomUUID(), currentPassword }, person)
      const answers = await Promise.all(Array.from({ length: 6 }, () => guess('a guess')))
      expect(answers.map(({ status }) => status).sort()).toEqual([400, 400, 400, 400, 400, 429])
      expect(outcome(await guess(person.password))).toMatchObject({ code: 'too_many_attempts' })
    })

    it('says what is wrong in the person’s language', async () => {
      const body = { password: randomUUID(), currentPassword: 'not the password' }
      const headers = { 'accept-language': 'ru' }
      const answer = await desk.rest('PATCH', `/users/${people.author.id}`, {
        as: people.author,
        body,
        headers,
      })
      expect(JSON.stringify(answer.body)).toContain('Ваш нынешний пароль указан неверно.')
    })

    it('stays where something else is saved, and another’s needs no old one', async () => {
      const person = await createPerson(desk, ['viewer'])
      expect((await change(person.id, { name: 'Айгүл', password: '' }, person)).status).toBe(200)
      const password = randomUUID()
      expect((await change(person.id, { password }, people.administrator)).status).toBe(200)
      expect((await me(person)).status).toBe(401)
      expect((await signIn(person.email, password)).status).toBe(200)
    })
  })

  it('an administrator’s own address is changed with the password', async () => {
    const administrator = await createPerson(desk, ['administrator'])
    const email = `${randomUUID()}@example.org`
    expect(outcome(await change(administrator.id, { email }, administrator)).code).toBe(
      'current_password',
    )
    const proved = { email, currentPassword: administrator.password }
    expect((await change(administrator.id, proved, administrator)).status).toBe(200)
  })

  describe('the audit says of each change who made it and which, never the value', () => {
    const rowsOf = async (id: string, act: () => Promise<unknown>) => {
      const before = (await audit(id)).length
      await act()
      return (await audit(id)).slice(before).map(({ action, actor, from, to }) => ({
        action,
        actor,
        from: from ?? null,
        to: to ?? null,
      }))
    }
    const row = (
      action: string,
      actor: string,
      to: string | null = null,
      from: string | null = null,
    ) => ({
      action,
      actor,
      from,
      to,
    })

    it('by an administrator: password, address, roles, languages, activity', async () => {
      const { id } = await createPerson(desk, ['viewer'])
      const as = people.administrator
      const email = `${randomUUID()}@example.org`
      const changes = [
        [{ password: randomUUID() }, row('changePassword', as.id)],
        [{ email }, row('changeEmail', as.id)],
        [{ roles: ['editor'] }, row('changeAccount', as.id, 'editor', 'viewer')],
        [
          { roles: ['translator'], translates: ['ru'] },
          row('changeAccount', as.id, 'translator (ru)', 'editor'),
        ],
        [
          { active: false },
          row('changeAccount', as.id, 'translator (ru) inactive', 'translator (ru)'),
        ],
      ] as const
      for (const [body, expected] of changes)
        expect(await rowsOf(id, () => change(id, body, as))).toEqual([expected])
      expect(await rowsOf(id, () => change(id, { name: 'Бакыт' }, as))).toEqual([])
      expect(JSON.stringify(await audit(id))).not.toContain(email)
    })

    it('the key of a service account, set, changed and taken away', async () => {
      const as = people.administrator
      const { id } = people.frontend
      for (const [apiKey, to] of [
        [randomUUID(), 'set'],
        [null, 'removed'],
      ] as const)
        expect(
          await rowsOf(id, () => change(id, { apiKey, enableAPIKey: Boolean(apiKey) }, as)),
        ).toEqual([row('changeKey', as.id, to)])
    })

    it('one’s own password, by GraphQL too', async () => {
      const person = await createPerson(desk, ['viewer'])
      const query = `mutation { updateUser(id: "${person.id}", data: {
        password: "another of one’s own", currentPassword: "${person.password}" }) { id } }`
      expect(await rowsOf(person.id, () => desk.graphql(query, { as: person }))).toEqual([
        row('changePassword', person.id),
      ])
    })

    it('an unlock', async () => {
      const { email, id } = await createPerson(desk, ['viewer'])
      const as = people.administrator
      const unlock = () => post('unlock', as, { email })
      expect(await rowsOf(id, unlock)).toEqual([row('unlock', as.id)])
      expect(await rowsOf(id, () => post('unlock', people.editor, { email }))).toEqual([])
    })

    it('and nothing of what was refused', async () => {
      const { id } = people.safeguarding
      const password = { password: randomUUID() }
      expect(await rowsOf(id, () => change(id, password, people.administrator))).toEqual([])
    })
  })
})
