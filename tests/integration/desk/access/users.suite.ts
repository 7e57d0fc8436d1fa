import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { passwordLength } from '#desk/people/password.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { callerHeaders, startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import {
  createFrontend,
  createPeople,
  createPerson,
  type People,
  type Person,
  type ServiceAccount,
} from '../../../support/people.ts'

interface Refusal {
  readonly errors?: readonly {
    readonly message: string
    readonly data?: { readonly code: string }
  }[]
}
interface Listed {
  readonly docs: readonly { readonly id: string }[]
  readonly totalDocs: number
}

eachDatabase('accounts', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const change = (id: string, body: unknown, as: Person = people.administrator) =>
    desk.rest<Refusal>('PATCH', `/users/${id}`, { as, body })
  const signIn = (email: string, password: string) =>
    desk.rest<Refusal>('POST', '/users/login', { body: { email, password } })
  const me = (as: Person | { apiKey: string }) => desk.rest('GET', '/users/me', { as })
  /** Whom Payload takes a request for, before anything is asked of it: the admin's pages ask so too. */
  const knownAs = async (account: Person | ServiceAccount) => {
    const as = 'apiKey' in account ? { apiKey: account.apiKey } : account
    const headers = callerHeaders({ as })
    return (await desk.payload.auth({ headers, canSetHeaders: false })).user?.id
  }
  const codeOf = ({ body }: { body: Refusal }) => body.errors?.[0]?.data?.code

  describe('of others, people see the names', () => {
    it('by an endpoint of its own', async () => {
      const { body } = await desk.rest<object[]>('GET', '/users/names', { as: people.viewer })
      expect(body).toContainEqual({ id: people.editor.id, name: 'editor' })
      expect(Object.keys(body[0] ?? {})).toEqual(['id', 'name'])
    })

    it('and no account but their own in a list', async () => {
      const { body } = await desk.rest<Listed>('GET', '/users', { as: people.editor })
      expect(body.docs.map(({ id }) => id)).toEqual([people.editor.id])
    })

    it.each([
      'where[roles][in]=administrator',
      'where[email][like]=administrator',
      'where[active][equals]=true&sort=-email',
    ])('nor by asking %s', async (query) => {
      const { body } = await desk.rest<Listed>('GET', `/users?${query}`, { as: people.viewer })
      expect(body.docs.filter(({ id }) => id !== people.viewer.id)).toEqual([])
      expect(body.totalDocs).toBeLessThanOrEqual(1)
    })
  })

  describe('a person changes their own', () => {
    it('name, languages and password', async () => {
      const person = await createPerson(desk, ['viewer'])
      const own = { name: 'Айгүл', interfaceLanguage: 'ru', contentLocale: 'ky' }
      expect((await change(person.id, own, person)).status).toBe(200)
      const password = randomUUID()
      const proved = { password, currentPassword: person.password }
      expect((await change(person.id, proved, person)).status).toBe(200)
      expect((await signIn(person.email, password)).status).toBe(200)
    })

    it('and may send the whole account back', async () => {
      const person = await createPerson(desk, ['translator'], { translates: ['ru'] })
      const { body } = await desk.rest('GET', `/users/${person.id}`, { as: person })
      expect((await change(person.id, { ...body, name: 'Бакыт' }, person)).status).toBe(200)
    })

    it.each([
      ['roles', ['administrator']],
      ['translates', ['ky', 'ru', 'en']],
      ['email', 'other@example.org'],
      ['active', false],
      ['enableAPIKey', true],
      ['apiKey', randomUUID()],
      ['apiKeyIndex', 'x'],
      ['resetPasswordToken', 'x'],
      ['createdAt', '1999-01-01'],
    ])('but not %s', async (field, value) => {
      const before = await desk.payload.findByID({ collection: 'users', id: people.editor.id })
      const answer = await change(people.editor.id, { [field]: value }, people.editor)
      expect(answer.status).toBe(403)
      expect(answer.body.errors?.[0]?.message).toContain(field)
      const after = await desk.payload.findByID({ collection: 'users', id: people.editor.id })
      expect(after).toEqual(before)
    })
  })

  it('a short password is refused wherever one is set, with the length in the person’s language', async () => {
    const password = 'x'.repeat(passwordLength - 1)
    const answer = await desk.rest('PATCH', `/users/${people.viewer.id}`, {
      as: people.viewer,
      body: { password },
      headers: { 'accept-language': 'ru' },
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('В пароле должно быть не меньше 12 символов.')
    const account = { name: 'x', email: `${randomUUID()}@example.org`, password, roles: ['viewer'] }
    const created = await desk.rest('POST', '/users', { as: people.administrator, body: account })
    expect(created.status).toBe(400)
    const reset = { token: 'x', password }
    expect((await desk.rest('POST', '/users/reset-password', { body: reset })).status).toBe(400)
  })

  describe('an account is deactivated, not deleted', () => {
    it('by nobody, in any way', async () => {
      const { id } = await createPerson(desk, ['viewer'])
      const as = people.administrator
      expect((await desk.rest('DELETE', `/users/${id}`, { as })).status).toBe(403)
      expect((await desk.rest('DELETE', `/users?where[id][equals]=${id}`, { as })).status).toBe(403)
      const { body } = await desk.graphql(`mutation { deleteUser(id: "${id}") { id } }`, { as })
      expect(body.errors).toHaveLength(1)
    })

    it('which ends its sessions and sign-in at once', async () => {
      const person = await createPerson(desk, ['editor'])
      expect((await me(person)).status).toBe(200)
      expect((await change(person.id, { active: false })).status).toBe(200)
      expect((await me(person)).status).toBe(401)
      expect((await desk.rest('GET', '/news', { as: person })).status).toBe(401)
      expect(
        (await desk.graphql('{ allNews { totalDocs } }', { as: person })).body.errors,
      ).toHaveLength(1)
      expect((await signIn(person.email, person.password)).status).toBe(401)
      const stored = await desk.payload.findByID({ collection: 'users', id: person.id })
      expect(stored).toMatchObject({ sessions: [] })
    })

    it('and its key, for good', async () => {
      const frontend = await createFrontend(desk)
      expect((await me(frontend)).status).toBe(200)
      await change(frontend.id, { active: false })
      expect((await me(frontend)).status).toBe(401)
      await change(frontend.id, { active: true })
      expect((await me(frontend)).status).toBe(401)
    })

    it('which opens nothing by a session or a key that is left of it', async () => {
      const left = [await createPerson(desk, ['editor']), await createFrontend(desk)]
      for (const account of left) {
        const { id } = account
        expect(await knownAs(account)).toBe(id)
        // past the hooks, which end both
        await desk.payload.db.updateOne({ collection: 'users', id, data: { active: false } })
        expect(await knownAs(account)).toBeUndefined()
      }
    })
  })

  describe('the last active administrator', () => {
    it.each([
      ['is not deactivated', { active: false }],
      ['keeps the role', { roles: ['editor'] }],
    ])('%s', async (_, data) => {
      const answer = await change(people.administrator.id, data)
      expect([answer.status, codeOf(answer)]).toEqual([409, 'last_administrator'])
      expect((await me(people.administrator)).status).toBe(200)
    })

    it('stays, when two deactivate each other at once', async () => {
      const other = await createPerson(desk, ['administrator'])
      const answers = await Promise.all([
        change(other.id, { active: false }, people.administrator),
        change(people.administrator.id, { active: false }, other),
      ])
      const active = await desk.payload.find({
        collection: 'users',
        where: { and: [{ roles: { in: ['administrator'] } }, { active: { equals: true } }] },
      })
      expect(active.totalDocs).toBe(1)
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      // whoever is left stays the administrator of what follows
      if (active.docs[0]?.id === other.id) people = { ...people, administrator: other }
    })
  })

  describe('a service account', () => {
    it('has its role alone', async () => {
      const answer = await change(people.viewer.id, { roles: ['viewer', 'frontend'] })
      expect(answer.status).toBe(400)
    })

    it('alone has a key, of 32 characters at least', async () => {
      const key = { enableAPIKey: true, apiKey: randomUUID() }
      expect(codeOf(await change(people.viewer.id, key))).toBe('api_key')
      const short = { enableAPIKey: true, apiKey: 'short' }
      expect((await change(people.frontend.id, short)).status).toBe(400)
    })

    it('keeps its key when something else is changed', async () => {
      expect((await change(people.frontend.id, { name: 'Сайт' })).status).toBe(200)
      expect((await me(people.frontend)).status).toBe(200)
    })

    it('reads itself and nothing else', async () => {
      for (const path of ['/news', '/users', '/users/names', '/access', '/globals/safety'])
        expect((await desk.rest('GET', path, { as: people.frontend })).status).toBe(403)
      const { body } = await desk.graphql('{ allNews { totalDocs } }', { as: people.frontend })
      expect(body.errors).toHaveLength(1)
    })

    it('does not sign in with a password', async () => {
      const { id } = await createFrontend(desk)
      const password = randomUUID()
      expect((await change(id, { password })).status).toBe(200)
      const { email } = await desk.payload.findByID({ collection: 'users', id })
      expect((await signIn(String(email), password)).status).toBe(401)
    })

    it('is known by its key, and by no session', async () => {
      const person = await createPerson(desk, ['viewer'])
      const { id } = person
      expect(await knownAs(person)).toBe(id)
      await desk.payload.db.updateOne({ collection: 'users', id, data: { roles: ['frontend'] } })
      expect(await knownAs(person)).toBeUndefined()
    })
  })

  describe('signing in does not tell which accounts exist', () => {
    it('by the answer to an unknown or an inactive account', async () => {
      const inactive = await createPerson(desk, ['viewer'])
      await change(inactive.id, { active: false })
      const answers = [
        await signIn(people.viewer.email, 'not the password'),
        await signIn(inactive.email, inactive.password),
        await signIn('nobody@example.org', 'not the password'),
      ]
      const [first] = answers
      for (const { status, body } of answers) expect([status, body]).toEqual([401, first?.body])
    })

    it('nor by the time that it takes', async () => {
      const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
      // by turns, since the machine’s speed drifts
      for (let round = 0; round < 3; round += 1)
        for (const [kind, email] of [
          ['known', people.author.email],
          ['unknown', 'somebody@example.org'],
        ] as const) {
          const began = performance.now()
          await signIn(email, 'not the password')
          times[kind].push(performance.now() - began)
        }
      // checking a password is nearly all of it
      expect(Math.min(...times.unknown)).toBeGreaterThan(Math.min(...times.known) / 2)
    })

    it('nor by unlocking one, which is an administrator’s', async () => {
      const unlock = (as: Person, email: string) =>
        desk.rest('POST', '/users/unlock', { as, body: { email } })
      expect((await unlock(people.editor, people.viewer.email)).status).toBe(403)
      expect((await unlock(people.administrator, people.viewer.email)).status).toBe(200)
    })
  })
})
