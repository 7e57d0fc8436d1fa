// Payload 3.90.1 lets anybody call its endpoints and leaves it to each to ask who that is:
// `/access`, `/users/me` and `/users/init` answer 200 to anybody.

import type { Endpoint, FlattenedField, PayloadRequest } from 'payload'

import { roleRefusal, unauthenticated } from '#desk/access/refusals.ts'
import { activePerson, deskRoles, hasRole } from '#desk/access/roles.ts'
import { checkExactPath, checkRequest, checkRoute, orMissing } from '../requests/index.ts'

/** Who may call an endpoint before its own access rules are asked; unset, people on the desk. */
type Callers = 'anyone' | 'frontend'

/** What somebody who is not signed in needs to sign in, of Payload's endpoints of an auth collection. */
const SIGN_IN = new Set(['/login', '/logout', '/forgot-password', '/reset-password'])

/** The first administrator is made at the start, so nobody registers, and nobody asks whether one may. */
const NEVER = new Set(['/first-register', '/init', '/verify/:id'])

const callersOf = ({ method, path }: Endpoint, isAuth: boolean): Callers | undefined => {
  if (isAuth && method === 'post' && SIGN_IN.has(path)) return 'anyone'
  if (isAuth && method === 'get' && path === '/me') return 'frontend'
  return undefined
}

/**
 * Lets people with a role on the desk through, and others as far as `callers` says.
 * @throws KerbenError `unauthenticated` (401), `role` (403) for accounts that are nobody on the desk
 */
export function admit(req: PayloadRequest, callers?: Callers): void {
  if (callers === 'anyone') return
  const person = activePerson(req.user)
  if (!person) throw unauthenticated()
  if (callers !== 'frontend' && !hasRole(req.user, ...deskRoles))
    throw roleRefusal('the desk’s API')
}

/** What a list of endpoints belongs to. */
interface Owner {
  /** Whether it is the collection of accounts. */
  readonly isAuth?: boolean
  /** Unset for what keeps none, where Payload's endpoints of versions would fail. */
  readonly hasVersions?: boolean
  /** The fields that a query may ask about, where no hook of an operation looks at it. */
  readonly fields?: readonly FlattenedField[]
}

/**
 * Closes a list of endpoints to everybody but people with a role on the desk, save for signing in.
 * It stands before each handler, so that an endpoint without access rules of its own, such as
 * Payload's `/access`, tells an anonymous caller nothing; and what cannot be read reaches none.
 * @returns new endpoints; those that nobody may call are left out
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
          await checkRequest(req, { req, fields }, endpoint.custom?.['readsForm'] === true)
          return answer(req)
        },
      }
    })
