import { STATUS_CODES } from 'node:http'

import type { Locale } from '#shared/localization/index.ts'
import { type ErrorData, type Reader, errorData, errorWords } from './errorWords.ts'
import type { KerbenError } from './kerbenError.ts'

/** A refusal as an HTTP response. */
export interface ErrorAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A refusal in the shape of Payload's REST, which the admin's forms read. */
export interface RestErrors {
  readonly errors: readonly [
    { readonly name: string; readonly message: string; readonly data: ErrorData },
  ]
}

/** The name by which Payload's clients recognize errors of fields. */
const nameOf = ({ code, name }: KerbenError): string =>
  code === 'validation' ? 'ValidationError' : name

/** `Retry-After`, for errors that may pass by waiting (RFC 9110, 10.2.3). */
export const retryHeaders = ({
  retryAfter,
}: Pick<KerbenError, 'retryAfter'>): Record<string, string> =>
  retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }

const headersOf = (error: KerbenError, type: string, language: Locale) => ({
  'content-type': `${type}; charset=utf-8`,
  'content-language': language,
  'cache-control': 'no-store',
  ...retryHeaders(error),
})

/** The body of a refusal below `/api`. */
export const restErrors = (
  error: KerbenError,
  language: Locale,
  reader: Reader = 'anybody',
): RestErrors => ({
  errors: [
    {
      name: nameOf(error),
      message: errorWords(error, language, reader),
      data: errorData(error, language),
    },
  ],
})

/** A refusal below `/api` of a request that does not reach Payload. */
export const restAnswer = (error: KerbenError, language: Locale): ErrorAnswer => ({
  status: error.status,
  headers: headersOf(error, 'application/json', language),
  body: JSON.stringify(restErrors(error, language)),
})

/**
 * A refusal as problem details (RFC 9457): `code`, `errors` and the details are extension members
 * (3.2), and none of them takes the place of a standard one.
 */
export const problemDetails = (error: KerbenError, language: Locale): ErrorAnswer => ({
  status: error.status,
  headers: headersOf(error, 'application/problem+json', language),
  body: JSON.stringify({
    ...errorData(error, language),
    type: `urn:kerben:problem:${error.code}`,
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    detail: errorWords(error, language),
  }),
})
