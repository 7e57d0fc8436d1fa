import { KerbenError } from '#shared/errors/index.ts'
import type { Label } from '#shared/localization/index.ts'

export { malformed } from '#shared/errors/index.ts'

/** Said at a field that the person may not change. */
const notYours: Label = {
  ky: 'Бул талааны өзгөртүүгө укугуңуз жок.',
  ru: 'Вам нельзя менять это поле.',
  en: 'This field is not yours to change.',
}

/** 401: nobody is signed in. */
export const unauthenticated = (): KerbenError => new KerbenError({ code: 'unauthenticated' })

/**
 * 403: the person's roles do not include this.
 * @param what in English, for programs
 */
export const roleRefusal = (what: string): KerbenError =>
  new KerbenError({ code: 'role', details: { what } })

/** 403: the person may write the document, but not these fields. */
export const fieldsRefusal = (paths: readonly string[]): KerbenError =>
  new KerbenError({
    code: 'role',
    errors: paths.map((path) => ({ path, message: notYours })),
    details: { what: `changing ${paths.join(', ')}` },
  })

/**
 * 422: a comment or a reason is missing.
 * @param path of the field that it is written in
 */
export const wordsRequired = (what: 'comment' | 'reason', path: string = what): KerbenError =>
  new KerbenError({ code: `${what}_required`, errors: [{ path }] })

/** 400: a locale that there is not, or none where there has to be one. `parameter` is its name. */
export const localeRefusal = (known: readonly string[], parameter = 'locale'): KerbenError =>
  new KerbenError({
    code: 'locale',
    errors: [{ path: parameter }],
    details: { known, parameter },
  })

/** 400: a call asks for more than one call may. `path` is the argument's name. */
export const queryTooLarge = (
  path: string,
  found: number,
  limit: number,
  what: string,
): KerbenError =>
  new KerbenError({
    code: 'query_too_large',
    errors: [{ path, message: `at most ${limit} ${what}; these are ${found}` }],
    details: { limit, found },
  })

/** 400: a bulk write would change more documents than one may. */
export const bulkTooLarge = (found: number, limit: number): KerbenError =>
  new KerbenError({ code: 'bulk_too_large', details: { limit, found } })

/** 404: the same for a document that does not exist and for one that the person may not know of. */
export const notFound = (): KerbenError => new KerbenError({ code: 'not_found' })

/**
 * 429, with `Retry-After`: too many attempts. The answer is the same whether the account exists.
 * @param time milliseconds to wait
 */
export const tooManyAttempts = (time: number): KerbenError =>
  new KerbenError({
    code: 'too_many_attempts',
    retryAfter: Math.max(1, Math.ceil(time / 1000)),
  })
