import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'

import {
  type Caller,
  callerHeaders,
  readAnswer,
  startTestDesk,
  type TestDesk,
} from '../../../support/desk/index.ts'
import { createPeople, type People } from '../../../support/people.ts'
import { describeOnSharedSqlite } from '../../../support/shared/index.ts'

type Refused = {
  data?: unknown
  errors?: {
    message: string
    extensions: { statusCode: number; data?: Record<string, unknown> }
  }[]
}

/** As much text as asked for, in pieces, of which it says how many were read. */
function countedBody(bytes: number) {
  const state = { read: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = Math.min(16_384, bytes - state.read)
        state.read += piece
        if (piece === 0) controller.close()
        else controller.enqueue(Buffer.alloc(piece, ' '))
      },
    },
    { highWaterMark: 0 },
  )
  return { body, state }
}

describeOnSharedSqlite('the route of GraphQL (sqlite)', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())
  afterEach(() => {
    jest.restoreAllMocks()
  })

  const url = 'http://localhost:3000/api/graphql'
  async function send(
    body: BodyInit,
    caller: Caller = { as: people.viewer },
    more: RequestInit & { duplex?: 'half' } = {},
  ) {
    const headers = callerHeaders({ headers: { 'content-type': 'application/json' }, ...caller })
    const request = new Request(url, { method: 'POST', headers, body, ...more })
    return readAnswer<Refused>(await desk.graphqlRoute(request))
  }
  const refusal = ({ status, body }: Awaited<ReturnType<typeof send>>) => {
    const [error] = body.errors ?? []
    return { status, message: error?.message, ...error?.extensions.data }
  }

  describe('knows who asks before it reads the body:', () => {
    it.each([
      ['nobody', () => ({}), 401, 'unauthenticated'],
      ['a key of a site', () => ({ as: people.frontend }), 403, 'role'],
      ['a token that is none', () => ({ token: 'a.b.c' }), 401, 'unauthenticated'],
    ] as const)('%s', async (_, caller, status, code) => {
      const { body, state } = countedBody(1_900_000)
      const answer = await send(body, caller(), { duplex: 'half' })
      expect(refusal(answer)).toMatchObject({ status, code })
      expect(state.read).toBe(0)
    })
  })

  it.each([
    ['{ versionsOrganisation(page: 0) { totalDocs } }', 'bad_request'],
    ['{ versionsOrganisation(sort: "__proto__") { totalDocs } }', 'bad_request'],
  ])(
    'refuses a query for versions of a global as one for a collection’s: %s',
    async (query, code) => {
      const { body } = await desk.graphql(query, { as: people.administrator })
      expect(body.errors?.[0]).toMatchObject({ extensions: { statusCode: 400, data: { code } } })
    },
  )

  it('refuses a value that a scalar of Payload’s cannot read, and does not call it a failure', async () => {
    const query =
      '{ countallNews(where: { meta__image: { equals: x } }, locale: ky) { totalDocs } }'
    const { body } = await desk.graphql(query, { as: people.administrator })
    expect(body.errors).toMatchObject([
      {
        message: 'Expected value of type "JSON", found x; JSON cannot represent value: x',
        locations: [{ line: 1, column: expect.any(Number) as unknown }],
        extensions: { statusCode: 400, data: { code: 'bad_request' } },
      },
    ])
  })

  it('answers a query for versions of a global that names a language', async () => {
    const query =
      '{ versionsOrganisation(locale: ky, where: { version__name: { equals: "a" } }) { totalDocs } }'
    const { body } = await desk.graphql(query, { as: people.administrator })
    expect(body).toEqual({ data: { versionsOrganisation: { totalDocs: 0 } } })
  })

  it('reads no more of a body than 64 kB', async () => {
    const { body, state } = countedBody(1_900_000)
    const answer = await send(body, { as: people.viewer }, { duplex: 'half' })
    expect(refusal(answer)).toMatchObject({ status: 413, code: 'body_too_large', limit: 65_536 })
    expect(state.read).toBeLessThan(100_000)
  })

  describe('answers what it cannot understand by 400, with the reason:', () => {
    const query = '{ allNews { totalDocs } }'
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    const nested = (levels: number) => `${'{ docs '.repeat(levels)}${'}'.repeat(levels)}`
    const where = 'query ($w: News_where) { allNews(where: $w) { totalDocs } }'

    it.each([
      ['body: has to be JSON', '{"query":', 'body: has to be JSON'],
      ['nothing', '', 'body: has to be JSON'],
      ['a text', '"{ allNews { totalDocs } }"', 'an object with a query'],
      ['null', 'null', 'an object with a query'],
      ['several at once', JSON.stringify([{ query }, { query }]), 'one operation a request'],
      ['no query', '{}', 'query:'],
      ['a query that is no text', '{"query":{"a":1}}', 'query:'],
      [
        'a query without operation',
        '{"query":"fragment A on News { id }"}',
        'Fragment "A" is never',
      ],
      ['variables that are none', JSON.stringify({ query, variables: 'a' }), 'variables:'],
      ['a list of variables', JSON.stringify({ query, variables: [1] }), 'variables:'],
      [
        'deep variables',
        `{"query":"{ __typename }","variables":{"a":${deep(9000)}}}`,
        'variables:',
      ],
      ['a name that is no text', JSON.stringify({ query, operationName: 7 }), 'operationName:'],
      ['an unknown name', JSON.stringify({ query, operationName: 'B' }), 'operationName:'],
      [
        'several operations without a name',
        JSON.stringify({ query: 'query A { __typename } query B { __typename }' }),
        'operationName:',
      ],
      ['a document of another grammar', JSON.stringify({ query: '{ allNews(' }), 'Syntax Error'],
      ['a deep document', JSON.stringify({ query: nested(1400) }), 'query: has at most'],
      ['a deep list', JSON.stringify({ query: `{ a(b: ${deep(1400)}) }` }), 'query: has at most'],
      ['many tokens', JSON.stringify({ query: `{ ${'a '.repeat(20_000)} }` }), 'tokens'],
      [
        'a variable of another type',
        JSON.stringify({
          query: 'query ($n: Int) { allNews(limit: $n) { totalDocs } }',
          variables: { n: 'a' },
        }),
        'Int cannot represent',
      ],
      [
        'a variable of a filter that is none',
        JSON.stringify({ query: where, variables: { w: { title: 7 } } }),
        '$w',
      ],
      [
        'fragments that lead in a circle',
        JSON.stringify({
          query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
        }),
        'within itself',
      ],
      ['a subscription', JSON.stringify({ query: 'subscription { a }' }), 'subscribe'],
    ])('%s', async (_, body, reason) => {
      const { status, message } = refusal(await send(body))
      expect([status, message]).toEqual([400, expect.stringContaining(reason)])
    })

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])(
      'a body that is %s',
      async (type) => {
        const as = people.viewer
        const answer = await send(JSON.stringify({ query }), {
          as,
          headers: { 'content-type': type },
        })
        expect(refusal(answer)).toMatchObject({ status: 400, code: 'bad_request' })
      },
    )
  })

  it('executes the operation that is named', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }'
    const { body } = await desk.graphql(query, { as: people.viewer, operationName: 'B' })
    expect(body).toEqual({ data: { b: 'Query' } })
  })

  describe('counts what a document costs before it is executed, and refuses', () => {
    const aliases = (times: number, field: string) =>
      `{ ${Array.from({ length: times }, (_, n) => `a${n}: ${field}`).join(' ')} }`
    const doubled = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ')
    const relations = 'programmes { services { hotlines { places { id } } } }'

    it.each([
      ['every edition, sixty times', aliases(60, 'Editions(limit: 0) { docs { snapshot } }')],
      ['all of a list, without pages', aliases(6, 'allNews(pagination: false) { docs { id } }')],
      ['less than nothing', aliases(6, 'allNews(limit: -1) { docs { id } }')],
      ['versions', aliases(6, 'versionsallNews(limit: 100) { docs { id } }')],
      ['relations of relations', `{ allNews(limit: 100) { docs { ${relations} } } }`],
      [
        'names of the schema, over and over',
        aliases(150, '__schema { types { fields { args { name } } } }'),
      ],
      [
        'rich texts filled in deeply',
        '{ allNews(limit: 100) { docs { body(depth: 9) b: body(depth: 9) } } }',
      ],
      [
        'fragments that double, forty times',
        `{ ...F0 } ${doubled} fragment F40 on Query { allNews(limit: 1) { totalDocs } }`,
      ],
    ])('%s', async (_, query) => {
      const find = jest.spyOn(desk.payload.db, 'find')
      const answer = await send(JSON.stringify({ query }))
      expect(refusal(answer)).toMatchObject({ status: 400, code: 'query_cost', maximum: 500 })
      expect(Number(refusal(answer)['cost' as never])).toBeGreaterThan(500)
      const asked = find.mock.calls.map(([{ collection }]) => collection)
      expect(asked.filter((collection) => collection !== 'users')).toEqual([])
    })

    it('a limit that a variable brings', async () => {
      const query =
        'query ($n: Int) { a: allNews(limit: $n) { docs { id } } ' +
        Array.from({ length: 5 }, (_, n) => `b${n}: allNews(limit: $n) { docs { id } }`).join(' ') +
        ' }'
      const few = await send(JSON.stringify({ query, variables: { n: 10 } }))
      expect(few.status).toBe(200)
      const many = await send(JSON.stringify({ query, variables: { n: 0 } }))
      expect(refusal(many)).toMatchObject({ status: 400, code: 'query_cost' })
    })

    it('more than ten writes', async () => {
      const query = `mutation ${aliases(11, 'updateNews(id: "a", locale: ky, data: {}) { id }')}`
      const answer = await send(JSON.stringify({ query }), { as: people.editor })
      expect(refusal(answer)).toMatchObject({ status: 400, code: 'too_many_writes', writes: 11 })
    })
  })

  describe('knows no sessions, which are REST’s, behind its limits:', () => {
    it.each([
      'loginUser(email: "a@example.org", password: "b") { exp }',
      'logoutUser',
      'refreshTokenUser { exp }',
      'forgotPasswordUser(email: "a@example.org")',
      'resetPasswordUser(token: "a", password: "b") { token }',
      'unlockUser(email: "a@example.org")',
      'verifyEmailUser(token: "a")',
    ])('%s', async (field) => {
      const attempts = Array.from({ length: 25 }, (_, n) => `a${n}: ${field}`)
      const query = `mutation { ${attempts.join(' ')} }`
      // each sees a schema of its own
      for (const as of [people.viewer, people.safeguarding]) {
        const answer = await send(JSON.stringify({ query }), { as })
        expect(refusal(answer)).toMatchObject({
          status: 400,
          message: expect.stringContaining('Cannot query field'),
        })
      }
    })

    it('nor tells a token of the one that asks', async () => {
      for (const as of [people.viewer, people.safeguarding]) {
        const { body } = await desk.graphql('{ meUser { token } }', { as })
        expect(body.errors?.[0]?.message).toContain('Cannot query field "token"')
      }
    })
  })

  describe('stops between two operations', () => {
    const query = `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: countallNews { totalDocs }`).join(' ')} }`
    const counted = () => jest.spyOn(desk.payload.db, 'count')

    it('when the client has gone', async () => {
      const gone = new AbortController()
      const original = desk.payload.db.count.bind(desk.payload.db)
      const count = counted().mockImplementation((args) => {
        gone.abort()
        return original(args)
      })
      const answer = await send(JSON.stringify({ query }), undefined, { signal: gone.signal })
      expect(count).toHaveBeenCalledTimes(1)
      expect(answer.body.errors?.[0]?.extensions.data).toEqual({ code: 'client_gone' })
    })

    it('when ten seconds are over', async () => {
      const original = desk.payload.db.count.bind(desk.payload.db)
      const now = performance.now.bind(performance)
      const count = counted().mockImplementation((args) => {
        jest.spyOn(performance, 'now').mockImplementation(() => now() + 10_001)
        return original(args)
      })
      const answer = await send(JSON.stringify({ query }))
      expect(count).toHaveBeenCalledTimes(1)
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({
        statusCode: 503,
        data: { code: 'query_timeout' },
      })
    })
  })
})
