import { KerbenError } from './kerbenError.ts'

/**
 * 400: a part of a request has another form than it must have.
 * @param path of the field, or the name of the part
 * @param rule in English, for who wrote the program: no value that was sent
 */
export const malformed = (path: string, rule: string, cause?: unknown): KerbenError =>
  new KerbenError({ code: 'bad_request', errors: [{ path, message: rule }], cause })

/** 400 for a path whose percent encoding is broken, by what Node throws at it; undefined for other errors. */
export const unreadableAddress = (error: unknown): KerbenError | undefined =>
  error instanceof URIError
    ? malformed('address', 'has a broken percent encoding', error)
    : undefined
