import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type GraphQLSchema,
  type IntrospectionQuery,
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  printSchema,
} from 'graphql'

import {
  type Caller,
  callerHeaders,
  startTestDesk,
  type TestDesk,
} from '../../../support/desk/index.ts'
import { createPeople, type People } from '../../../support/people.ts'
import { describeOnSharedSqlite } from '../../../support/shared/index.ts'

/** Whatever is named after a consent or a site; `consentUntil` is a day that editions have. */
const confidential = /consent(?!Until)|shelterSite/i

describeOnSharedSqlite('the schema of GraphQL (sqlite)', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const described = async (as: Caller): Promise<string> => {
    const { status, body } = await desk.graphql<IntrospectionQuery>(getIntrospectionQuery(), as)
    expect(status).toBe(200)
    if (!body.data) throw new Error('nothing was told')
    return printSchema(buildClientSchema(body.data))
  }

  const questions = [
    ['a list', '{ Consents { docs { id } } }'],
    ['a document', '{ Consent(id: "a") { id } }'],
    ['a count', '{ countConsents { totalDocs } }'],
    ['files', '{ ConsentFiles { docs { id } } }'],
    ['a relation to one', '{ allNews { docs { story { consent { id } } } } }'],
    ['a filter by one', '{ allNews(where: { story__consent: { exists: true } }) { totalDocs } }'],
    ['a version', '{ versionsallNews { docs { version { story { consent { id } } } } } }'],
    ['a write', 'mutation { deleteConsent(id: "a") { id } }'],
    [
      'what is sent',
      'mutation { createNews(locale: ky, data: { story: { consent: "a" } }) { id } }',
    ],
    ['a spelling mistake', '{ Consentz { docs { id } } }'],
    ['a type', '{ __type(name: "Consentz") { name } Konsents { a } }'],
  ] as const

  describe.each(['administrator', 'editor', 'author', 'translator', 'viewer'] as const)(
    'for %s has nothing confidential:',
    (role) => {
      it('no name, wherever one looks', async () => {
        expect(await described({ as: people[role] })).not.toMatch(confidential)
      })

      it('no type of such a name', async () => {
        const { body } = await desk.graphql('{ __type(name: "Consent") { name } }', {
          as: people[role],
        })
        expect(body).toEqual({ data: { __type: null } })
      })

      it.each(questions)('%s reads as a name that does not exist', async (_, query) => {
        const { status, body } = await desk.graphql(query, { as: people[role] })
        expect(status).toBe(400)
        const told = (body.errors ?? []).map(({ message }) => message)
        expect(told.join()).toMatch(/Cannot query field|is not defined by type/)
        const suggested = told.map((message) => message.split('Did you mean')[1] ?? '')
        expect(suggested.join()).not.toMatch(confidential)
      })
    },
  )

  it('for safeguarding has all of it', async () => {
    const as = people.safeguarding
    const all = await described({ as })
    for (const name of ['type Consent {', 'type ConsentFile {', 'story__consent', 'deleteConsent'])
      expect(all).toContain(name)
    const { body } = await desk.graphql('{ Consents { totalDocs } }', { as })
    expect(body.errors).toBeUndefined()
  })

  it.each(['nobody', 'frontend'] as const)('is not told to %s', async (who) => {
    const as = who === 'nobody' ? {} : { as: people.frontend }
    for (const query of [getIntrospectionQuery(), '{ allNewz { docz } }', '{', '']) {
      const { status, body } = await desk.graphql(query, as)
      expect(status).toBe(who === 'nobody' ? 401 : 403)
      expect(JSON.stringify(body)).not.toMatch(/allNews|docs|Syntax/)
    }
  })

  describe('as text', () => {
    const url = 'http://localhost:3000/api/graphql/schema.graphql'
    const text = async (as: Caller) =>
      desk.graphqlRoute(new Request(url, { headers: callerHeaders(as) }))

    it.each(['administrator', 'editor', 'author', 'translator', 'viewer', 'safeguarding'] as const)(
      'for %s is the one that is described to them',
      async (role) => {
        const as = people[role]
        const answer = await text({ as })
        expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
        const sdl = await answer.text()
        const names = (schema: GraphQLSchema) => Object.keys(schema.getTypeMap()).sort()
        const { body } = await desk.graphql<IntrospectionQuery>(getIntrospectionQuery(), { as })
        if (!body.data) throw new Error('nothing was told')
        expect(names(buildSchema(sdl))).toEqual(names(buildClientSchema(body.data)))
        if (role === 'safeguarding') expect(sdl).toContain('type Consent {')
        else expect(sdl).not.toMatch(confidential)
      },
    )

    it.each(['nobody', 'frontend'] as const)('is not told to %s', async (who) => {
      const answer = await text(who === 'nobody' ? {} : { as: people.frontend })
      expect([answer.status, await answer.json()]).toEqual([
        who === 'nobody' ? 401 : 403,
        {
          errors: [
            expect.objectContaining({
              extensions: expect.objectContaining({
                data: expect.objectContaining({
                  code: who === 'nobody' ? 'unauthenticated' : 'role',
                }),
              }),
            }),
          ],
        },
      ])
    })
  })

  it('tells nobody whether a document exists', async () => {
    for (const as of [people.viewer, people.safeguarding]) {
      expect(await described({ as })).not.toContain('docAccess')
      const { status } = await desk.graphql(`{ docAccessUser(id: "${people.editor.id}") { id } }`, {
        as,
      })
      expect(status).toBe(400)
    }
  })

  it('resolves for those who see less as for those who see all', async () => {
    const title = 'Жаңылык'
    const story = { depictsSurvivor: 'no' } as const
    await desk.payload.create({ collection: 'news', data: { title, story }, locale: 'ky' })
    const query =
      '{ allNews(locale: ky) { docs { title story { depictsSurvivor } programmes { id } } } }'
    for (const as of [people.viewer, people.safeguarding]) {
      const { body } = await desk.graphql(query, { as })
      expect(body.data).toEqual({ allNews: { docs: [{ title, story, programmes: [] }] } })
    }
  })
})
