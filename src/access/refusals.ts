import { KerbenError } from '../errors/index.ts'

/** 401: nobody is signed in. */
export const unauthenticated = (): KerbenError =>
  new KerbenError({ code: 'unauthenticated', status: 401, message: 'Sign in first.' })

/** 404: nothing stands there. */
export const missing = (): KerbenError =>
  new KerbenError({ code: 'not_found', status: 404, message: 'There is no such document.' })

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
