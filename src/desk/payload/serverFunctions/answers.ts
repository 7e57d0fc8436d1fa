// Payload 3.90.1 answers with the message of any error in a server function, even a database error.

import type { Payload } from 'payload'

import { errorTable } from '#shared/errors/index.ts'
import { ServerFunctionRefusal } from './serverFunctionRefusal.ts'

/**
 * Whether an error is one that Next throws as an answer: a redirect, or a page that does not exist.
 */
const isNexts = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_')

const statusOf = (error: unknown): unknown =>
  error instanceof Error && 'status' in error ? error.status : undefined

/**
 * What to throw in place of an error of a server function. Malformed arguments are the caller's
 * error; it is logged anyway, in case it is ours.
 */
export function refusedOrLogged(error: unknown, { logger }: Pick<Payload, 'logger'>): unknown {
  if (isNexts(error)) return error
  const status = statusOf(error)
  if (status === 401 || status === 403) return new ServerFunctionRefusal(status)
  if (status === undefined || status === 500) logger.error({ err: error }, 'server function failed')
  return new ServerFunctionRefusal(404)
}

/** A server function's answer without details of a failure, which Payload has logged. */
export function withoutInternals(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return answer
  return { errors: [{ message: errorTable.internal.words.en }] }
}
