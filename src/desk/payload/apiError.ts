// Payload 3.90.1 takes the status of any error, but details from its own class alone.

import type { AfterErrorHook } from 'payload'

import { APIError } from 'payload'

import { type KerbenError, isKerbenError } from '#shared/errors/kerbenError.ts'

/**
 * A `KerbenError` as Payload's own class, for code that hands an error to Payload by itself.
 * Payload answers it with its status and `{ errors: [{ name, message, data: { code, … } }] }`.
 */
export function toApiError(error: KerbenError): APIError {
  const apiError = new APIError(error.message, error.status, error.data, true)
  apiError.name = error.name
  apiError.cause = error
  return apiError
}

/**
 * The config's `hooks.afterError`: a `KerbenError` thrown anywhere under Payload's REST keeps its
 * code and details. Payload takes the status and message of any error, but `data` from `APIError`
 * alone, and hides both when the status is 500. GraphQL reads `data` by itself.
 */
export const answerKerbenError: AfterErrorHook = ({ error, result }) => {
  if (!result || !isKerbenError(error)) return
  const { data, message, name, status } = error
  return { response: { errors: [{ name, data, message }] }, status }
}
