import type { Label } from '#shared/localization/index.ts'
import { KerbenError } from './kerbenError.ts'
import { requestRules } from './requestRules.ts'

/**
 * 400: a part of a request does not have the required form.
 * @param path of the field, or the name of the part
 * @param rule in each language; never the value that was sent
 */
export const malformed = (path: string, rule: Label, cause?: unknown): KerbenError =>
  new KerbenError({ code: 'bad_request', errors: [{ path, message: rule }], cause })

/**
 * 400 for a path with a broken percent encoding, recognized by the error that Node throws;
 * undefined for other errors.
 */
export const unreadableAddress = (error: unknown): KerbenError | undefined =>
  error instanceof URIError ? malformed('address', requestRules.encoding, error) : undefined
