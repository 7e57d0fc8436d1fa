// Payload 3.90.1 answers the words of any error in a server function, a database's included.

import type { Payload } from 'payload'

import { errorTable } from '#shared/errors/index.ts'
import { ServerFunctionRefusal } from './serverFunctionRefusal.ts'

/** Next's own answers that are thrown: a redirect, a page that is not there. */
const isNexts = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_')

const statusOf = (error: unknown): unknown =>
  error instanceof Error && 'status' in error ? error.status : undefined

/**
 * What to throw for what a server function has thrown. A form of arguments that Payload did not
 * foresee is the caller's; it is logged, in case that it is not.
 */
export function refusedOrLogged(error: unknown, { logger }: Pick<Payload, 'logger'>): unknown {
  if (isNexts(error)) return error
  const status = statusOf(error)
  if (status === 401 || status === 403) return new ServerFunctionRefusal(status)
  if (status === undefined || status === 500) logger.error({ err: error }, 'server function failed')
  return new ServerFunctionRefusal(404)
}

/**
 * A server function's answer, in which a failure keeps nothing of what failed: Payload has logged it.
 */
export function withoutInternals(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return answer
  return { errors: [{ message: errorTable.internal.words.en }] }
}
