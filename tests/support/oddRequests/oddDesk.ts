import type { GraphQLSchema } from 'graphql'
import { createLocalReq } from 'payload'
import fc from 'fast-check'

import { ServerFunctionRefusal, admitted } from '#desk/payload/serverFunctions/index.ts'
import type { TestDesk } from '../desk/index.ts'
import type { People } from '../people.ts'
import { type GraphqlRequest, graphqlRequests } from './graphqlRequests.ts'
import { type RestRequest, restRequests } from './restRequests.ts'
import { type ServerCall, serverCalls } from './serverCalls.ts'
import { withIds } from './subjects.ts'

/** A request over one of three APIs, and its caller. */
export type OddRequest = {
  readonly who: keyof People | 'nobody'
  readonly rest?: RestRequest
  readonly graphql?: GraphqlRequest
  readonly call?: ServerCall
}

/**
 * The result of a request: an HTTP status, or the corresponding status of GraphQL or a server
 * function.
 */
export type Outcome = { readonly status: number; readonly text: string }

const roles: readonly OddRequest['who'][] = [
  'administrator',
  'editor',
  'author',
  'translator',
  'safeguarding',
  'viewer',
  'frontend',
  'nobody',
]

/** Odd requests by every role and by nobody. */
export function oddRequests(desk: TestDesk, schema: GraphQLSchema): fc.Arbitrary<OddRequest> {
  const who = fc.oneof(
    // callers with rights reach more code than those who are refused at once
    { weight: 8, arbitrary: fc.constantFrom(...roles.slice(0, 5)) },
    { weight: 1, arbitrary: fc.constantFrom(...roles.slice(5)) },
  )
  const rest = restRequests(desk.config)
  const graphql = graphqlRequests(schema)
  const call = serverCalls(desk.config)
  return fc.oneof(
    { weight: 14, arbitrary: fc.record({ who, rest }) },
    { weight: 4, arbitrary: fc.record({ who, graphql }) },
    { weight: 2, arbitrary: fc.record({ who, call }) },
  )
}

type Documents = ReadonlyMap<string, readonly string[]>
type Asking = { readonly desk: TestDesk; readonly people: People; readonly documents: Documents }

const personOf = ({ people }: Asking, who: OddRequest['who']) =>
  who === 'nobody' ? undefined : people[who]

const filled = <T>(value: T, documents: Documents): T =>
  JSON.parse(withIds(JSON.stringify(value), documents)) as T // the same value with other texts

async function sendRest(asking: Asking, who: OddRequest['who'], request: RestRequest) {
  const { desk, documents } = asking
  const { body, headers, method, path } = request
  const as = personOf(asking, who)
  const response = await desk.fetch(method as 'GET', withIds(path, documents), {
    headers,
    ...(as && { as }),
    ...(body !== undefined && {
      raw: typeof body === 'string' ? withIds(body, documents) : body,
    }),
  })
  return { status: response.status, text: await response.text() }
}

async function sendGraphql(asking: Asking, who: OddRequest['who'], request: GraphqlRequest) {
  const as = personOf(asking, who)
  const { query, variables } = filled(request, asking.documents)
  const { body, status } = await asking.desk.graphql(query, { variables, ...(as && { as }) })
  const inner = (body.errors ?? []).map(({ extensions }) => Number(extensions?.['statusCode'] ?? 0))
  return { status: Math.max(status, ...inner), text: JSON.stringify(body) }
}

async function sendCall(asking: Asking, who: OddRequest['who'], call: ServerCall) {
  const { payload } = asking.desk
  const person = personOf(asking, who)
  const headers = new Headers()
  if (person && 'token' in person) headers.set('authorization', `JWT ${person.token}`)
  const { user } = await payload.auth({ headers })
  const req = await createLocalReq({ ...(user && { user }), req: { headers } }, payload)
  try {
    await admitted(req, filled(call, asking.documents))
    return { status: 200, text: '' }
  } catch (error) {
    if (error instanceof ServerFunctionRefusal) return { status: error.status, text: error.message }
    return { status: 500, text: String(error instanceof Error ? error.stack : error) }
  }
}

/** Sends a request to the desk and reads the answer to its end. */
export async function send(asking: Asking, request: OddRequest): Promise<Outcome> {
  const { call, graphql, rest, who } = request
  if (rest) return sendRest(asking, who, rest)
  if (graphql) return sendGraphql(asking, who, graphql)
  return sendCall(asking, who, call ?? { name: undefined, args: undefined })
}
