// Payload 3.90.1 reads and executes any document at `/api/graphql`, of any size and from anybody,
// and leaves access checks to each resolver.

import { GraphQLError, execute } from 'graphql'
import {
  type PayloadRequest,
  type SanitizedConfig,
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
} from 'payload'

import { hasRole } from '#desk/access/index.ts'
import { isKerbenError } from '#shared/errors/index.ts'
import { admit } from '../access/index.ts'
import { answerError } from './answerErrors.ts'
import { InvalidDocument, checkedOperation } from './checkedOperation.ts'
import { chunkedSchema } from './chunkedSchema.ts'
import { readParameters } from './readParameters.ts'
import { schemasOf } from './schemas.ts'
import { type OperationContext, Turns } from './turns.ts'

const answer = (req: PayloadRequest, status: number, body: unknown): Response => {
  const headers = headersWithCors({ headers: new Headers(), req })
  return Response.json(body, {
    status,
    headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers,
  })
}

async function run(req: PayloadRequest, request: Request): Promise<Response> {
  admit(req)
  const parameters = await readParameters(request)
  // a locale may be given beside the query
  req.data = { ...parameters }
  addLocalesToRequestFromData(req)
  const { whole, visible } = await schemasOf(req.payload.config)
  const schema = hasRole(req.user, 'safeguarding') ? whole : visible
  const operation = checkedOperation(schema, parameters)
  const contextValue: OperationContext = { req, turns: new Turns(request.signal) }
  const { data, errors } = await execute({
    schema: chunkedSchema(schema),
    contextValue,
    ...operation,
  })
  return answer(req, 200, {
    ...(errors && { errors: await Promise.all(errors.map((error) => answerError(req, error))) }),
    data,
  })
}

/** Answers a request that is refused before it is executed, with a status and all its errors. */
async function refuse(req: PayloadRequest, error: unknown): Promise<Response> {
  if (error instanceof InvalidDocument) {
    const { errors } = error
    return answer(req, 400, {
      errors: await Promise.all(errors.map((one) => answerError(req, one, 400))),
    })
  }
  const originalError = error instanceof Error ? error : new Error(String(error))
  const told = new GraphQLError(originalError.message, { originalError })
  const status = isKerbenError(error) ? error.status : 500
  return answer(req, status, { errors: [await answerError(req, told)] })
}

/**
 * Answers `POST /api/graphql` in Payload's place. The user is identified by the headers before the
 * body is read. A request that fails a check gets 400 with the reason; others are executed one
 * operation at a time, as long as the client waits.
 * @param config the desk's
 * @param key of a Payload instance other than the process's own, in tests
 */
export const graphqlPost =
  (config: SanitizedConfig | Promise<SanitizedConfig>, key?: string) =>
  async (request: Request): Promise<Response> => {
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      request,
      ...(key !== undefined && { payloadInstanceCacheKey: key }),
    })
    try {
      return await run(req, request)
    } catch (error) {
      return refuse(req, error)
    }
  }
