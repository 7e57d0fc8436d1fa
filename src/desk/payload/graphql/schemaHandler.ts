// Payload 3.90.1 writes a schema into a file, by a command on the server, and one for everybody.

import { type GraphQLSchema, printSchema } from 'graphql'
import type { PayloadRequest } from 'payload'

import { admit } from '../access/index.ts'
import { handler, headersOf } from './answer.ts'
import { isSafe } from './readParameters.ts'
import { methodRefusal } from './refusals.ts'
import { schemaOf } from './schemas.ts'

const texts = new WeakMap<GraphQLSchema, string>()

/** A schema in GraphQL's own language, written once. */
function printed(schema: GraphQLSchema): string {
  const text = texts.get(schema) ?? `${printSchema(schema)}\n`
  texts.set(schema, text)
  return text
}

async function run(req: PayloadRequest, request: Request): Promise<Response> {
  admit(req)
  if (!isSafe(request)) throw methodRefusal(['GET'])
  const headers = headersOf(req, { 'content-type': 'text/plain; charset=utf-8' })
  return new Response(printed(await schemaOf(req)), { headers })
}

/**
 * Answers `GET /api/graphql/schema.graphql`: the schema that the person's queries are checked with,
 * as code generators read it.
 */
export const schemaHandler = handler(run)
