// Payload 3.90.1 answers a write that met another desk's by an error of MongoDB's, and has changed the
// request meanwhile: run again as it is, it would save something else.

import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

import { repeatWhole } from '#desk/database/index.ts'
import { isObject } from '#shared/values/index.ts'
import { keepBody } from './requestForm.ts'

/** What operations and their hooks change on a request. */
const CHANGED = [
  'context',
  'data',
  'fallbackLocale',
  'file',
  'locale',
  'payloadUploadSizes',
  'query',
  'responseHeaders',
  'transactionID',
] as const

/** Of these, what is changed in place; the rest is replaced. */
const copied = (name: string, value: unknown): unknown => {
  if (name === 'context' && isObject(value)) return { ...value }
  return name === 'data' || name === 'query' ? structuredClone(value) : value
}

/**
 * Remembers a request as it is before an operation.
 * @returns a function that makes it so again
 */
export function rememberRequest(req: PayloadRequest): () => void {
  const kept = CHANGED.map((name): [string, unknown] => [name, copied(name, req[name])])
  return () => {
    for (const [name, value] of kept) {
      if (value === undefined) Reflect.deleteProperty(req, name)
      else Reflect.set(req, name, copied(name, value))
    }
  }
}

const repeated = <Own extends Endpoint>(endpoint: Own): Own => ({
  ...endpoint,
  handler: async (req: PayloadRequest) => {
    if (req.headers.get('content-type')?.startsWith('application/json')) await keepBody(req)
    const restore = rememberRequest(req)
    return repeatWhole(req.payload, async () => {
      restore()
      return endpoint.handler(req)
    })
  },
})

/** An endpoint that reads a form by itself hands it on to Payload's own, which is repeated. */
const mayRepeat = ({ custom, method }: Endpoint): boolean =>
  method !== 'get' && custom?.['readsForm'] !== true

const repeatedAll = <Own extends Endpoint>(endpoints: Own[]): Own[] =>
  endpoints.map((endpoint) => (mayRepeat(endpoint) ? repeated(endpoint) : endpoint))

/**
 * Lets no client hear of a write conflict of two desks. Payload answers what MongoDB says when
 * another desk wrote the same document; here the request is run again, whole, as if it had come
 * later, and only when others came first each time is it a 409. GraphQL repeats by `Turns`.
 * @param config what `buildConfig` gives; it is not changed
 */
export const repeatWrites = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  endpoints: repeatedAll(config.endpoints),
  collections: config.collections.map((collection) => ({
    ...collection,
    endpoints: collection.endpoints && repeatedAll(collection.endpoints),
  })),
  globals: config.globals.map((global) => ({
    ...global,
    endpoints: global.endpoints && repeatedAll(global.endpoints),
  })),
})
