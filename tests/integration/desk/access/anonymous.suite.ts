import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { ensureAdministrator } from '#desk/people/index.ts'
import { readAnswer, startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPerson, type Person } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

interface Listed {
  readonly totalDocs: number
}

eachSharedDatabase('who is not signed in', (database) => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await startTestDesk({ database })
  })
  afterAll(() => desk.close())

  const firstUser = {
    name: 'x',
    email: 'x@example.org',
    password: randomUUID(),
    roles: ['administrator'],
  }
  const register = () => desk.rest('POST', '/users/first-register', { body: firstUser })

  describe('does not become the first user', () => {
    it('before the first start', async () => {
      expect((await register()).status).toBe(404)
      expect((await desk.payload.count({ collection: 'users' })).totalDocs).toBe(0)
    })

    it('nor after it, when there is the administrator of the settings', async () => {
      const admin = { email: 'first@example.org', password: randomUUID() }
      expect(await ensureAdministrator(desk.payload, { admin })).toEqual(admin)
      expect(await ensureAdministrator(desk.payload, { admin })).toBeNull()
      expect((await register()).status).toBe(404)
      const { status } = await desk.rest('POST', '/users/login', { body: admin })
      expect(status).toBe(200)
    })
  })

  describe('gets nothing from the API', () => {
    const paths = [
      '/access',
      '/users/me',
      '/users/init',
      '/users',
      '/users/names',
      '/news',
      '/news/versions',
      '/media',
      '/media/file/x.png',
      '/editions',
      '/audit',
      '/consents',
      '/globals/organisation',
      '/globals/organisation/versions',
      '/payload-preferences',
      '/payload-preferences/x',
      '/outbox',
      '/tasks',
    ]

    it.each(paths)('GET %s', async (path) => {
      const { status, body } = await desk.rest('GET', path)
      expect([401, 404, 501]).toContain(status)
      expect(Object.keys(body)).not.toContain('docs')
      expect(Object.keys(body)).not.toContain('user')
    })

    it('not even by another method in a header', async () => {
      const headers = { 'x-http-method-override': 'GET' }
      const body = { limit: 1 }
      expect((await desk.rest('POST', '/news', { headers, body })).status).toBe(401)
    })

    it.each([
      ['a field', '{ allNews { docs { title } } }'],
      ['the schema', '{ __schema { types { name } } }'],
      ['themselves', '{ meUser { user { id } } }'],
      ['what they may', '{ Access { canAccessAdmin } }'],
      ['a sign-in', 'mutation { loginUser(email: "a", password: "b") { token } }'],
    ])('GraphQL: %s', async (_, query) => {
      const { body } = await desk.graphql(query)
      expect(body.data ?? null).toBeNull()
      expect(body.errors?.map(({ message }) => message)).toEqual(['Sign in first.'])
    })

    it('GraphQL: not by any method, whatever is asked', async () => {
      const refused = (answer: unknown) => ({ status: 401, answer })
      const first = await desk.graphql('{ __typename }')
      const asked = encodeURIComponent('{ __typename }')
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['GET', `?query=${asked}`, undefined],
        ['GET', '?query=%7B&locale=kg', undefined],
        ['GET', '/schema.graphql', undefined],
        ['POST', '/schema.graphql', '{}'],
        ['POST', '', '{'],
        ['POST', '?locale=kg', '{"query":"{ __schema { types { name } } }"}'],
        ['PUT', '', '{}'],
        ['DELETE', '', undefined],
      ] as const) {
        const url = `http://localhost:3000/api/graphql${path}`
        const request = new Request(url, { method, ...(body !== undefined && { body }) })
        const { status, body: answer } = await readAnswer(await desk.graphqlRoute(request))
        expect({ status, answer }).toEqual(refused(first.body))
      }
    })

    it('GraphQL: nor a name that is nearly right', async () => {
      const { body } = await desk.graphql('{ allNewz { docs { titel } } }')
      expect(JSON.stringify(body)).not.toMatch(/allNews|title/)
    })
  })

  describe('what Payload opens to any account is for people with a role', () => {
    let editor: Person
    let other: Person

    beforeAll(async () => {
      editor = await createPerson(desk, ['editor'])
      other = await createPerson(desk, ['author'])
    })

    it('preferences are one’s own', async () => {
      const preference = { as: editor, body: { value: { a: 1 } } }
      expect((await desk.rest('POST', '/payload-preferences/x', preference)).status).toBe(200)
      const { body } = await desk.rest<Listed>('GET', '/payload-preferences', { as: other })
      expect(body.totalDocs).toBe(0)
    })

    it('nor the events and tasks, which nobody writes either', async () => {
      const body = { kind: 'saved', type: 'news', documentId: 'x', n: 1, at: 'x', actor: 'x' }
      for (const as of [await createPerson(desk, ['administrator', 'safeguarding']), editor])
        for (const path of ['/outbox', '/tasks']) {
          const all = `${path}?where[kind][exists]=true`
          const answers = [
            await desk.rest('GET', path, { as }),
            await desk.rest('POST', path, { as, body }),
            await desk.rest('PATCH', all, { as, body }),
            await desk.rest('DELETE', all, { as }),
          ]
          expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
        }
    })

    it('versions of what keeps none are not found, instead of failing', async () => {
      for (const method of ['GET', 'POST'] as const)
        for (const type of ['media', 'editions', 'audit'])
          expect(
            (await desk.rest(method, `/${type}/versions/nowhere`, { as: editor })).status,
          ).toBe(404)
    })

    it.each(['/outbox', '/tasks', '/payload-kv', '/payload-migrations'])('not %s', async (path) => {
      expect([403, 404, 501]).toContain((await desk.rest('GET', path, { as: editor })).status)
    })
  })
})
