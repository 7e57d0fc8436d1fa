import { STATUS_CODES } from 'node:http'

import { KerbenError } from '#shared/errors/index.ts'
import { Body } from './body.ts'
import type { DeliveryResponse } from './deliveryResponse.ts'

/** How long a client waits before it asks an unavailable server again, in seconds. */
const RETRY_AFTER = 2

/** What is wrong with one parameter, and what it could have been. */
export interface ParameterIssue {
  readonly parameter: string
  readonly message: string
  readonly known?: readonly string[]
}

/** A request whose parameters cannot be read: all that is wrong with them at once. */
export const invalidParameters = (errors: readonly ParameterIssue[]): KerbenError =>
  new KerbenError({
    code: 'invalid_parameters',
    status: 400,
    message: errors.map(({ message }) => message).join(' '),
    details: { errors },
  })

/**
 * A path that leads nowhere.
 * @param known what could have stood in its place
 */
export const notFound = (code: string, message: string, known?: readonly string[]): KerbenError =>
  new KerbenError({ code, status: 404, message, ...(known ? { details: { known } } : {}) })

/** A method that `/v1` does not have. */
export const methodNotAllowed = (): KerbenError =>
  new KerbenError({
    code: 'method_not_allowed',
    status: 405,
    message: 'Published content can only be read: GET or HEAD.',
  })

const ownHeaders = (status: number): Record<string, string> => {
  if (status === 405) return { allow: 'GET, HEAD' }
  return status === 503 ? { 'retry-after': String(RETRY_AFTER) } : {}
}

/**
 * An error as an answer: problem details (RFC 9457) with the error's stable code and its details.
 * @param logSafely whether the request was for what is logged without traces of the person
 */
export const problemResponse = (error: KerbenError, logSafely = false): DeliveryResponse => ({
  status: error.status,
  headers: {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': 'en',
    'cache-control': 'no-store',
    ...ownHeaders(error.status),
  },
  body: new Body(
    JSON.stringify({
      type: `urn:kerben:problem:${error.code}`,
      title: STATUS_CODES[error.status] ?? 'Error',
      status: error.status,
      detail: error.message,
      ...error.data,
    }),
  ),
  tags: [],
  revision: 0,
  expiresAt: null,
  cacheable: false,
  logSafely,
})
