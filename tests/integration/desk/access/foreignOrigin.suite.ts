import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sqliteDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'

/** What a browser tells of the page that asks. */
const pages = {
  'the desk’s own': { origin: 'http://localhost:3000' },
  'another site’s': { origin: 'https://evil.example' },
  'a sandboxed frame’s': { origin: 'null' },
  'another port’s': { origin: 'http://localhost:3001' },
  'another site’s, that hides its origin': { 'sec-fetch-site': 'cross-site' },
}

describe('a session’s cookie', () => {
  const database = sqliteDatabase()
  let desk: TestDesk
  let people: People
  let document: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    document = await createDocument(desk, 'news', newsData('Жаңылык'), { as: people.editor })
  })
  afterAll(() => desk.close())

  const requests = {
    'a read': ['GET', () => `/news/${document}`],
    'a save': ['PATCH', () => `/news/${document}?locale=ky`, { title: 'Башка' }],
    'a bulk save': ['PATCH', () => `/news?locale=ky&where[id][exists]=true`, { title: 'Башка' }],
    'a new document': ['POST', () => '/news?locale=ky', newsData('Дагы')],
    'the trash': ['PATCH', () => `/news/${document}`, { deletedAt: '2026-01-01T00:00:00.000Z' }],
    'a deletion': ['DELETE', () => `/news/${document}`],
    'a transition': ['POST', () => `/news/${document}/editions/ky/submit`, {}],
    'discarding changes': ['POST', () => `/news/${document}/editions/ky/discard`, {}],
    'a state': ['POST', () => `/programmes/${document}/state`, { state: 'completed' }],
    'an upload': ['POST', () => '/media', new FormData()],
    'a new account': ['POST', () => '/users', { email: 'x@example.org', roles: ['viewer'] }],
  } as const satisfies Record<
    string,
    readonly ['DELETE' | 'GET' | 'PATCH' | 'POST', () => string, unknown?]
  >

  const ask = (name: keyof typeof requests, page: Record<string, string>) => {
    const [method, path, body] = requests[name]
    return desk.rest(method, path(), {
      headers: { cookie: `payload-token=${people.administrator.token}`, ...page },
      ...(body === undefined ? {} : { body }),
    })
  }
  const names = Object.keys(requests) as (keyof typeof requests)[]

  describe.each(Object.entries(pages).slice(1))('sent by a page that is %s', (_, page) => {
    it.each(names)('signs nobody in for %s', async (name) => {
      const { status, headers } = await ask(name, page)
      expect([401, 403]).toContain(status)
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    })

    it('signs nobody in for GraphQL', async () => {
      const { body } = await desk.graphql('{ Users { docs { id } } }', {
        headers: { cookie: `payload-token=${people.administrator.token}`, ...page },
      })
      expect(body.data?.['Users'] ?? null).toBeNull()
      expect(body.errors?.length).toBeGreaterThan(0)
    })
  })

  it('sent by the desk’s own page does', async () => {
    const page = pages['the desk’s own']
    expect((await ask('a read', page)).status).toBe(200)
    expect((await ask('a save', page)).status).toBe(200)
    const answer = await desk.graphql('{ Users { docs { id } } }', {
      headers: { cookie: `payload-token=${people.administrator.token}`, ...page },
    })
    expect(answer.body.data?.['Users']).toBeTruthy()
  })

  it('is asked about by no other site first: a preflight allows nothing', async () => {
    const { headers } = await desk.rest('OPTIONS', '/news', {
      headers: { ...pages['another site’s'], 'access-control-request-method': 'PATCH' },
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('is kept from scripts and other sites, and over TLS from the open network', async () => {
    const signIn = { body: { email: people.author.email, password: people.author.password } }
    const cookieOf = async (of: TestDesk) =>
      (await of.rest('POST', '/users/login', signIn)).headers.get('set-cookie') ?? ''
    const open = await cookieOf(desk)
    expect(open).toMatch(/HttpOnly/)
    expect(open).toMatch(/SameSite=(Lax|Strict)/)
    expect(open).toMatch(/Path=\//)
    expect(open).not.toMatch(/Domain=/)
    const secured = await startTestDesk({
      database,
      variables: { SERVER_URL: 'https://desk.example.org' },
    })
    try {
      const secure = await cookieOf(secured)
      for (const flag of [/HttpOnly/, /SameSite=(Lax|Strict)/, /Secure/])
        expect(secure).toMatch(flag)
    } finally {
      await secured.close()
    }
  })
})
