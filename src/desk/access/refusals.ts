import { KerbenError } from '#shared/errors/index.ts'

/** 401: nobody is signed in. */
export const unauthenticated = (): KerbenError =>
  new KerbenError({ code: 'unauthenticated', status: 401, message: 'Sign in first.' })

/** 403: the person's roles do not include this. */
export const roleRefusal = (what: string): KerbenError =>
  new KerbenError({
    code: 'role',
    status: 403,
    message: `Your role does not include this: ${what}.`,
  })

/** 403: the person may write the document, but not these fields. `errors` names each path. */
export const fieldsRefusal = (paths: readonly string[]): KerbenError =>
  new KerbenError({
    code: 'role',
    status: 403,
    message: `Your role does not include changing: ${paths.join(', ')}.`,
    details: { errors: paths.map((path) => ({ path, message: 'not yours to change' })) },
  })

/** 400: the write's form is wrong, before anything is looked at. */
export const malformed = (path: string, rule: string): KerbenError =>
  new KerbenError({
    code: 'bad_request',
    status: 400,
    message: `${path}: ${rule}`,
    details: { errors: [{ path, message: rule }] },
  })

/** 400: a write has to name one locale. */
export const localeRefusal = (known: readonly string[]): KerbenError =>
  new KerbenError({
    code: 'locale',
    status: 400,
    message: `Name one locale to write in: ?locale= one of ${known.join(', ')}.`,
    details: { known: [...known] },
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
    status: 400,
    message: `${path}: at most ${limit} ${what} at once; these are ${found}.`,
    details: {
      errors: [{ path, message: `at most ${limit} ${what}; these are ${found}` }],
      limit,
      found,
    },
  })

/** 400: a bulk write would change more documents than one may. */
export const bulkTooLarge = (found: number, limit: number): KerbenError =>
  new KerbenError({
    code: 'bulk_too_large',
    status: 400,
    message: `One request changes at most ${limit} documents; these are ${found}. Choose fewer.`,
    details: { limit, found },
  })

/** 404: said alike of what does not exist and of what the person may not know of. */
export const notFound = (): KerbenError =>
  new KerbenError({ code: 'not_found', status: 404, message: 'There is no such document.' })
