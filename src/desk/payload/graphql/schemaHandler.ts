// Payload 3.90.1 writes a schema into a file, by a command on the server, and one for everybody.

import { type GraphQLSchema, printSchema } from 'graphql'
import { type SanitizedConfig, createPayloadRequest } from 'payload'

import { admit } from '../access/index.ts'
import { headersOf, refuse } from './answer.ts'
import { isSafe } from './readParameters.ts'
import { methodRefusal } from './refusals.ts'
import { schemaOf } from './schemas.ts'

const texts = new WeakMap<GraphQLSchema, string>()

/** A schema in GraphQL's own language, written once. */
function textOf(schema: GraphQLSchema): string {
  const text = texts.get(schema) ?? `${printSchema(schema)}\n`
  texts.set(schema, text)
  return text
}

/**
 * Answers `GET /api/graphql/schema.graphql`: the schema that the person's queries are checked with,
 * as code generators read it.
 * @param config the desk's
 * @param key of a Payload instance other than the process's own, in tests
 */
export const schemaHandler =
  (config: SanitizedConfig | Promise<SanitizedConfig>, key?: string) =>
  async (request: Request): Promise<Response> => {
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      request,
      ...(key !== undefined && { payloadInstanceCacheKey: key }),
    })
    try {
      admit(req)
      if (!isSafe(request)) throw methodRefusal(['GET'])
      const headers = headersOf(req, { 'content-type': 'text/plain; charset=utf-8' })
      return new Response(textOf(await schemaOf(req)), { headers })
    } catch (error) {
      return refuse(req, error)
    }
  }
