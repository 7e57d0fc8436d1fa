/** The caller of a request: at most one of these; none means anonymous. */
export type Caller = {
  /** A person of `people.ts`: signed in, or a frontend with its key. */
  as?: { token: string } | { apiKey: string }
  /** A token that `/api/users/login` gave. */
  token?: string
  /** The API key of a `frontend` account. */
  apiKey?: string
  headers?: Record<string, string>
}

/** The headers by which Payload knows the caller. */
export function callerHeaders({ as, token, apiKey, headers }: Caller): Headers {
  const result = new Headers(headers)
  const credentials = { token, apiKey, ...as }
  if (credentials.token) result.set('authorization', `JWT ${credentials.token}`)
  if (credentials.apiKey) result.set('authorization', `users API-Key ${credentials.apiKey}`)
  return result
}
