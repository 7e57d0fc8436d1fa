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

/** 410: what was live once, and of which that may be said. */
export const gone = (): KerbenError => new KerbenError({ code: 'gone' })

/** 409: a revision of another history of the database, such as before a backup was restored. */
export const revisionUnknown = (): KerbenError => new KerbenError({ code: 'revision_unknown' })

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
 * `Cache-Control` of 404 and 410. They may be stored, for a second: a cache that is told not to store
 * them goes on serving the page that it has (RFC 9111, 4.2.4, and nginx in the background).
 */
const ABSENT = 'public, max-age=0, s-maxage=1'

const headersFor = ({ code, status }: KerbenError): Readonly<Record<string, string>> => {
  if (status === 404 || status === 410) return { 'cache-control': ABSENT }
  return code === 'method_not_allowed' ? allowed : {}
}

/**
 * An error as an answer, in English.
 * @param logAnonymously whether the log must hold nothing that leads to the person who asked
 */
export function problemResponse(error: KerbenError, logAnonymously = false): DeliveryResponse {
  const { status, headers, body } = problemDetails(error, 'en')
  return {
    status,
    headers: { ...headers, ...headersFor(error) },
    body: new Body(body),
    tags: [],
    revision: 0,
    expiresAt: null,
    cacheable: false,
    logAnonymously,
  }
}
