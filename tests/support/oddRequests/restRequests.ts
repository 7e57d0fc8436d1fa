import fc from 'fast-check'
import type { FlattenedField, SanitizedConfig } from 'payload'

import { placedEndpoints, type Placed } from '../../integration/leaks/knownEndpoints.ts'
import { type OddBody, oddBody } from './bodies.ts'
import { inAddress, oddQuery } from './queries.ts'
import { oddId } from './subjects.ts'
import { oddUpload } from './uploads.ts'
import { oddText } from './values.ts'

/** A request to `/api`; ids in it are `idOf`'s. */
export type RestRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

/** Left out: endpoints that end a session, since the person could not make further requests. */
const ENDS_SESSION = new Set(['post /logout', 'post /refresh-token'])

const fieldsOf = (config: SanitizedConfig, { base, collection }: Placed): FlattenedField[] => {
  const all = [...config.collections, ...config.globals]
  const slug = collection ?? base.split('/').at(-1)
  return all.find((one) => one.slug === slug)?.flattenedFields ?? []
}

const filling = (config: SanitizedConfig, { collection }: Placed, name: string) => {
  const odd = oddText.map(inAddress)
  if (name.startsWith(':id')) return oddId(config, collection ?? 'news').map(segment)
  if (name === ':locale') return fc.oneof(fc.constantFrom('ky', 'ru', 'en', 'all'), odd)
  if (name === ':transition')
    return fc.oneof(
      fc.constantFrom('submit', 'approve', 'publish', 'publishUrgently', 'unpublish', 'discard'),
      odd,
    )
  return odd
}

/** Unchanged if it stands for an id, otherwise encoded. */
const segment = (text: string): string => (text.startsWith('«') ? text : inAddress(text))

const pathOf = (config: SanitizedConfig, placed: Placed): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...placed.endpoint.path
        .split('/')
        .filter(Boolean)
        .map((part) => (part.startsWith(':') ? filling(config, placed, part) : fc.constant(part))),
    )
    .map((parts) => [placed.base, ...parts].join('/'))

const headersOf: fc.Arbitrary<Record<string, string>> = fc
  .constantFrom<readonly [string, string]>(
    ['accept', '*/*'],
    ['accept', '*/*'],
    ['accept', '*/*'],
    ['accept-language', 'ru'],
    ['accept-language', `${'x'.repeat(3000)};q=9,*`],
    ['cookie', 'payload-lng=ky; a'],
    ['cookie', `payload-lng=${'%'.repeat(50)}; payload-token=a.b.c`],
    ['authorization', 'users API-Key '],
    ['content-length', '7'],
  )
  .map((pair) => Object.fromEntries([pair]))

const bodyOf = (fields: readonly FlattenedField[], isUpload: boolean): fc.Arbitrary<OddBody> =>
  isUpload ? fc.oneof(oddUpload(fields), oddUpload(fields), oddBody(fields)) : oddBody(fields)

function placedRequest(config: SanitizedConfig, placed: Placed): fc.Arbitrary<RestRequest> {
  const { collection, endpoint } = placed
  const method = endpoint.method.toUpperCase()
  const fields = fieldsOf(config, placed)
  const isWrite = method !== 'GET'
  const isUpload = Boolean(config.collections.find(({ slug }) => slug === collection)?.upload)
  const query = oddQuery(fields, isWrite)
  const body = isWrite ? bodyOf(fields, isUpload) : fc.constant(undefined)
  return fc
    .tuple(pathOf(config, placed), query, headersOf, body)
    .map(([path, search, more, sent]) => ({
      method,
      path: path + search,
      headers: { ...more, ...(sent?.type === undefined ? {} : { 'content-type': sent.type }) },
      ...(sent && { body: sent.body }),
    }))
}

/** Queries sent in a body, as the admin's pickers do. */
function questionInBody(config: SanitizedConfig): fc.Arbitrary<RestRequest> {
  return fc.constantFrom(...config.collections).chain(({ flattenedFields, slug }) =>
    oddQuery(flattenedFields, false).map((query) => ({
      method: 'POST',
      path: `/${slug}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-http-method-override': 'GET',
      },
      body: query.slice(1),
    })),
  )
}

/** Requests to addresses without an endpoint. */
const elsewhere: fc.Arbitrary<RestRequest> = fc
  .tuple(
    fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
    fc.array(
      fc.oneof(
        fc.constantFrom(
          'news',
          'users',
          'globals',
          'safety',
          'access',
          'editions',
          'media',
          'file',
        ),
        fc.constantFrom('%', '%zz', '%C0%80', '%00', '%2e%2e', ':', '*'),
        oddText.map(inAddress),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([method, parts]) => ({ method, path: ['', ...parts].join('/'), headers: {} }))

/** Odd requests to every endpoint that the desk has registered, and to some that it has not. */
export function restRequests(config: SanitizedConfig): fc.Arbitrary<RestRequest> {
  const placed = [...placedEndpoints(config)].filter(({ key }) => !ENDS_SESSION.has(key))
  return fc.oneof(
    {
      weight: 20,
      arbitrary: fc.constantFrom(...placed).chain((one) => placedRequest(config, one)),
    },
    { weight: 1, arbitrary: questionInBody(config) },
    { weight: 1, arbitrary: elsewhere },
  )
}
