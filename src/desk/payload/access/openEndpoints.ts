// Payload 3.90.1 lets anybody call its endpoints and leaves the check to each of them: `/access`,
// `/users/me` and `/users/init` answer 200 to anybody.

import type { Endpoint, FlattenedField, PayloadRequest } from 'payload'

import { roleRefusal, unauthenticated } from '#desk/access/refusals.ts'
import { activePerson, deskRoles, hasRole } from '#desk/access/roles.ts'
import {
  checkExactPath,
  checkLocales,
  checkRequest,
  checkRoute,
  isReading,
  orMissing,
  readInOwnLocale,
} from '../requests/index.ts'

/**
 * Who may call an endpoint, before its own access rules apply; unset, people with a role on the
 * desk.
 */
type Callers = 'anyone' | 'frontend'

/** Endpoints of an auth collection that people need before they are signed in. */
const SIGN_IN = new Set(['/login', '/logout', '/forgot-password', '/reset-password'])

/**
 * Endpoints that nobody may call: the start creates the first administrator, so nobody registers.
 */
const NEVER = new Set(['/first-register', '/init', '/verify/:id'])

const callersOf = ({ method, path }: Endpoint, isAuth: boolean): Callers | undefined => {
  if (isAuth && method === 'post' && SIGN_IN.has(path)) return 'anyone'
  if (isAuth && method === 'get' && path === '/me') return 'frontend'
  return undefined
}

/**
 * Lets people with a role on the desk pass, and others where `callers` allows it.
 * @throws KerbenError `unauthenticated` (401), `role` (403) for accounts without a role on the desk
 */
export function admit(req: PayloadRequest, callers?: Callers): void {
  if (callers === 'anyone') return
  const person = activePerson(req.user)
  if (!person) throw unauthenticated()
  if (callers !== 'frontend' && !hasRole(req.user, ...deskRoles))
    throw roleRefusal('the desk’s API')
}

/** The collection or global that a list of endpoints belongs to. */
interface Owner {
  /** Whether it is the collection of accounts. */
  readonly isAuth?: boolean
  /** False where no versions are stored: Payload's endpoints of versions would fail there. */
  readonly hasVersions?: boolean
  /** The fields that a query may name, for endpoints that no hook of an operation checks. */
  readonly fields?: readonly FlattenedField[]
}

/**
 * Closes a list of endpoints to everybody but people with a role on the desk, except for signing
 * in. The check runs before each handler, so that endpoints without access rules, such as Payload's
 * `/access`, tell anonymous callers nothing, and malformed requests reach no handler.
 * @returns new endpoints, without those that nobody may call
 */
export const closed = (
  endpoints: readonly Endpoint[],
  { isAuth = false, hasVersions = true, fields }: Owner = {},
): Endpoint[] =>
  endpoints
    .filter(({ path }) => !(isAuth && NEVER.has(path)))
    .filter(({ path }) => hasVersions || !path.startsWith('/versions'))
    .map((endpoint) => {
      const { handler, path } = endpoint
      const answer = path === '/file/:filename' ? orMissing(handler) : handler
      return {
        ...endpoint,
        handler: async (req) => {
          checkExactPath(endpoint, req)
          admit(req, callersOf(endpoint, isAuth))
          checkRoute(req)
          checkLocales(req)
          if (isReading(endpoint)) readInOwnLocale(req)
          await checkRequest(req, { req, fields }, endpoint.custom?.['readsForm'] === true)
          return answer(req)
        },
      }
    })
