import { GraphQLError } from 'graphql'
import {
  type PayloadRequest,
  type SanitizedConfig,
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
} from 'payload'

import { isKerbenError } from '#shared/errors/index.ts'
import { answerError } from './answerErrors.ts'
import { InvalidDocument } from './checkedOperation.ts'

/** The headers of an answer: its own, those that the request has set, and CORS. */
export function headersOf(req: PayloadRequest, own: Record<string, string> = {}): Headers {
  const headers = headersWithCors({ headers: new Headers(own), req })
  return req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers
}

/** An answer in JSON. */
export const answer = (
  req: PayloadRequest,
  status: number,
  body: unknown,
  own?: Record<string, string>,
): Response => Response.json(body, { status, headers: headersOf(req, own) })

/** Answers a request that is refused before it is executed, with a status and all its errors. */
async function refuse(req: PayloadRequest, error: unknown): Promise<Response> {
  if (error instanceof InvalidDocument) {
    const { errors } = error
    return answer(req, 400, {
      errors: await Promise.all(
        errors.map((one) => answerError(req, one, one.originalError ? undefined : 400)),
      ),
    })
  }
  const originalError = error instanceof Error ? error : new Error(String(error))
  const told = new GraphQLError(originalError.message, { originalError })
  const body = { errors: [await answerError(req, told)] }
  if (!isKerbenError(error)) return answer(req, 500, body)
  const { allowed } = error.details
  // a 405 must say what is allowed (RFC 9110, 15.5.6)
  const allow = Array.isArray(allowed) ? { allow: allowed.join(', ') } : {}
  return answer(req, error.status, body, allow)
}

/** A desk's configuration, and in tests the key of a Payload instance other than the process's own. */
export type HandlerOptions = readonly [
  config: SanitizedConfig | Promise<SanitizedConfig>,
  key?: string,
]

/**
 * A handler of Next that knows who asks, by the headers, before anything else is read, and answers
 * what `run` throws.
 */
export const handler =
  (run: (req: PayloadRequest, request: Request) => Promise<Response>) =>
  (...[config, key]: HandlerOptions) =>
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
