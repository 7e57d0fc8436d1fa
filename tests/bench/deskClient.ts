import type { RunningKerben } from '../support/runningKerben.ts'

/** Speaks to a desk as the administrator, through the newsstand as people do. */
export interface DeskClient {
  /** The header that says who asks. */
  readonly headers: Readonly<Record<string, string>>
  /** @throws for an answer that is no success */
  readonly ask: <Body>(method: string, path: string, body?: unknown) => Promise<Body>
}

/** Signs in. */
export async function signIn({ url, admin }: RunningKerben): Promise<DeskClient> {
  let headers: Record<string, string> = {}
  const ask = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const answer = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', prefer: 'include-token', ...headers },
      ...(text === undefined ? {} : { body: text }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    // the caller knows the route
    return (await answer.json()) as Body
  }
  const { token } = await ask<{ token: string }>('POST', '/api/users/login', admin)
  headers = { authorization: `JWT ${token}` }
  return { headers, ask }
}
