// Payload 3.90.1 puts a session's token into every answer or, with `removeTokenFromResponses`, into
// none: scripts in the admin must not read it, but programs need it.

import { type Endpoint, type PayloadRequest, extractJWT } from 'payload'

import { isObject } from '#shared/values/index.ts'

/** The `Prefer` header's value by which a program asks for its token (RFC 7240). */
const PREFERENCE = 'include-token'

/** Whether a request states the preference; parameters are ignored. */
const isWanted = ({ headers }: PayloadRequest): boolean =>
  (headers.get('prefer') ?? '')
    .split(',')
    .some((preference) => preference.split(';')[0]?.trim().toLowerCase() === PREFERENCE)

/** Whether a request authenticates by a token of its own, not by a browser's cookie. */
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

/** The name of the token in an endpoint's answer. */
export interface TokenName {
  readonly name: 'refreshedToken' | 'token'
  /**
   * Only for callers that authenticate by a token already; otherwise a script in the admin, which
   * cannot read the cookie, could get the token this way.
   */
  readonly onlyForBearers?: boolean
}

/**
 * An endpoint that signs in and sets a cookie. It adds the token to its answer where a program asks
 * for it with `Prefer: include-token`, and confirms that with `Preference-Applied`. Payload leaves
 * the token out of every answer (`removeTokenFromResponses`), so only this function adds it.
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
