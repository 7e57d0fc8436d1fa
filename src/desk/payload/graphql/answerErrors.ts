// Payload 3.90.1 formats GraphQL errors inside the route that `graphqlHandler` replaces, so this file
// does it.

import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { type PayloadRequest, logError } from 'payload'

import { type ErrorCode, errorTable } from '#shared/errors/index.ts'

const INTERNAL = 500

const coded = (code: ErrorCode): { code: ErrorCode } => ({ code })

/** The status and the details that an error of Payload's or ours carries. */
function told(cause: unknown): { status: number; name?: string; data?: unknown } {
  if (!(cause instanceof Error)) return { status: INTERNAL, data: coded('internal') }
  const { name } = cause
  const status = 'status' in cause && typeof cause.status === 'number' ? cause.status : INTERNAL
  return { status, name, ...('data' in cause && { data: cause.data }) }
}

/**
 * One error in Payload's form, `{ message, locations, path, extensions: { name, data, statusCode }
 * }`, after the config's `hooks.afterError`. Unexpected errors are logged, and their message is not
 * sent.
 * @param status for errors that GraphQL itself finds in a request; absent, the error has its own
 */
export async function answerError(
  req: PayloadRequest,
  error: GraphQLError,
  status?: number,
): Promise<GraphQLFormattedError> {
  const cause = error.originalError
  const { name, data, ...own } =
    status === undefined ? told(cause) : { status, name: error.name, data: coded('bad_request') }
  logError({ err: cause ?? error, payload: req.payload })
  let answered: GraphQLFormattedError = {
    message: own.status === INTERNAL ? errorTable.internal.words.en : error.message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: {
      ...(name !== undefined && { name }),
      ...(data !== undefined && { data }),
      statusCode: own.status,
    },
  }
  for (const hook of req.payload.config.hooks.afterError ?? []) {
    const result = await hook({ context: req.context, error, graphqlResult: answered, req })
    answered = result?.graphqlResult ?? answered
  }
  return answered
}
