// Payload 3.90.1 puts a session's token into every body or, by `removeTokenFromResponses`, into
// none: a script in the admin must not read it, and a program needs it.

import { type Endpoint, type PayloadRequest, extractJWT } from 'payload'

import { isObject } from '#shared/values/index.ts'

/** The preference by which a program asks for its token: a header `Prefer` (RFC 7240). */
const PREFERENCE = 'include-token'

/** Whether a request states the preference; each may come with parameters, which are ignored. */
const isWanted = ({ headers }: PayloadRequest): boolean =>
  (headers.get('prefer') ?? '')
    .split(',')
    .some((preference) => preference.split(';')[0]?.trim().toLowerCase() === PREFERENCE)

/** Whether a request is known by a token that it carries itself, not by a browser's cookie. */
function carriesToken({ headers, payload }: PayloadRequest): boolean {
  const withoutCookie = new Headers(headers)
  withoutCookie.delete('cookie')
  return Boolean(extractJWT({ headers: withoutCookie, payload }))
}

/** The token in the cookie that an answer sets. */
function tokenIn(answer: Response, cookiePrefix: string): string | undefined {
  const start = `${cookiePrefix}-token=`
  const cookie = answer.headers.getSetCookie().find((text) => text.startsWith(start))
  return cookie?.slice(start.length).split(';')[0]
}

/** How an endpoint names the token that it gives. */
export interface TokenName {
  readonly name: 'refreshedToken' | 'token'
  /**
   * Given only to who shows a token already: else a script in the admin, which cannot read the
   * cookie, could have it read out.
   */
  readonly onlyForBearers?: boolean
}

/**
 * An endpoint that signs in, and sets a cookie: its answer holds the token too where a program asks
 * for it by `Prefer: include-token`, and says so by `Preference-Applied`. Payload leaves it out of
 * every body (`removeTokenFromResponses`), so that this alone can put it into one.
 */
export const tokenInBody = (
  endpoint: Endpoint,
  { name, onlyForBearers = false }: TokenName,
): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const answer = await endpoint.handler(req)
    if (!isWanted(req) || (onlyForBearers && !carriesToken(req))) return answer
    const token = tokenIn(answer, req.payload.config.cookiePrefix)
    if (!token) return answer
    const headers = new Headers(answer.headers)
    headers.delete('content-length')
    headers.set('Preference-Applied', PREFERENCE)
    const body: unknown = await answer.json()
    return Response.json(
      { ...(isObject(body) && body), [name]: token },
      { status: answer.status, headers },
    )
  },
})
