import type { GraphQLFormattedError } from 'graphql'
import type { AfterErrorHook, PayloadRequest } from 'payload'

import { type KerbenError, isKerbenError, restErrors, retryHeaders } from '#shared/errors/index.ts'
import {
  type Locale,
  isLocale,
  languageInCookies,
  namesLanguage,
} from '#shared/localization/index.ts'
import { payloadRefusal } from './payloadRefusal.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusal } from './uploadRefusal.ts'
import { validationRefusal } from './validationRefusal.ts'
import { variableRefusal } from './variableRefusal.ts'

/**
 * The caller's language, from the admin's cookie or the browser; English for a program that names
 * none.
 */
function languageOf({ headers, i18n }: PayloadRequest): Locale {
  const isNamed =
    languageInCookies(headers.get('cookie')) !== undefined ||
    namesLanguage(headers.get('accept-language'))
  return isNamed && isLocale(i18n.language) ? i18n.language : 'en'
}

/** Only browsers of the admin send cookies: other programs have a token or a key. */
const readerOf = ({ headers }: PayloadRequest) => (headers.has('cookie') ? 'toast' : 'anybody')

/** The refusal for any thrown error; undefined if there is none. */
const refusalOf = (thrown: Error, req: PayloadRequest): KerbenError | undefined =>
  isKerbenError(thrown)
    ? thrown
    : (uploadRefusal(thrown) ??
      validationRefusal(thrown, req) ??
      unreadable(thrown) ??
      payloadRefusal(thrown, req))

/** The same body in GraphQL's form: below `extensions`, which Payload's clients read. */
function graphqlError(
  given: GraphQLFormattedError,
  error: KerbenError,
  language: Locale,
): GraphQLFormattedError {
  const [{ name, message, data }] = restErrors(error, language).errors
  return { ...given, message, extensions: { name, data, statusCode: error.status } }
}

/**
 * The config's `hooks.afterError`: gives every refusal its code, its fields and its words in the
 * caller's language, over REST and GraphQL, since the admin shows them as they are. Payload by
 * itself uses `data` of its own error class only, and hides the details of every 500.
 */
export const answerInLanguage: AfterErrorHook = ({ error: thrown, graphqlResult, req, result }) => {
  // GraphQL wraps the errors of resolvers
  const cause =
    (graphqlResult && variableRefusal(thrown.message)) ??
    (graphqlResult && 'originalError' in thrown ? thrown.originalError : thrown)
  // GraphQL's own errors already have a message
  if (!(cause instanceof Error) || cause.name === 'GraphQLError') return undefined
  const error = refusalOf(cause, req)
  if (!error) return undefined
  const language = languageOf(req)
  if (graphqlResult) return { graphqlResult: graphqlError(graphqlResult, error, language) }
  // Payload adds `responseHeaders` to its answer
  for (const [header, value] of Object.entries(retryHeaders(error))) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set(header, value)
  }
  if (!result) return undefined
  return {
    response: { errors: [...restErrors(error, language, readerOf(req)).errors] },
    status: error.status,
  }
}
