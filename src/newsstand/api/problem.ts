import { type FieldError, KerbenError, problemDetails } from '#shared/errors/index.ts'
import { Body } from './body.ts'
import type { DeliveryResponse } from './deliveryResponse.ts'

/** What is wrong with one parameter (`path`), and which values are accepted (`known`). */
export interface ParameterIssue extends FieldError {
  readonly message: string
}

/** 400: a request whose parameters cannot be read; all that is wrong with them at once. */
export const invalidParameters = (errors: readonly ParameterIssue[]): KerbenError =>
  new KerbenError({ code: 'invalid_parameters', errors })

/**
 * 404: a path that leads nowhere.
 * @param known what could have stood in its place
 */
export const notFound = (known?: readonly string[]): KerbenError =>
  new KerbenError({ code: 'not_found', details: known ? { known } : {} })

/** 404: a part of the path is not a known name. */
export const unknownName = (
  code: 'unknown_global' | 'unknown_locale' | 'unknown_type',
  name: string,
  known: readonly string[],
): KerbenError => new KerbenError({ code, details: { name, known } })

/** 405: a method that `/v1` does not have. */
export const methodNotAllowed = (): KerbenError => new KerbenError({ code: 'method_not_allowed' })

/** The `Allow` header that a 405 must have (RFC 9110, 15.5.6). */
const allowed = { allow: 'GET, HEAD' }

/**
 * An error as an answer, in English.
 * @param logAnonymously whether the log must hold nothing that leads to the person who asked
 */
export function problemResponse(error: KerbenError, logAnonymously = false): DeliveryResponse {
  const { status, headers, body } = problemDetails(error, 'en')
  return {
    status,
    headers: { ...headers, ...(error.code === 'method_not_allowed' && allowed) },
    body: new Body(body),
    tags: [],
    revision: 0,
    expiresAt: null,
    cacheable: false,
    logAnonymously,
  }
}
