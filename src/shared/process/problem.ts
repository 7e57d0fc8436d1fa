import { type ServerResponse, STATUS_CODES } from 'node:http'

/** A failure as problem details (RFC 9457), with the same members as those of `/v1`. */
export interface Problem {
  readonly status: number
  /** Stable: clients branch on it. */
  readonly code: string
  /** One sentence for people. */
  readonly detail: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers with a problem. */
export function sendProblem(res: ServerResponse, { status, code, detail, headers }: Problem): void {
  const title = STATUS_CODES[status] ?? 'Error'
  const type = `urn:kerben:problem:${code}`
  const body = Buffer.from(JSON.stringify({ type, title, status, detail, code }))
  res.writeHead(status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': 'en',
    'content-length': body.length,
    'cache-control': 'no-store',
    ...headers,
  })
  res.end(res.req.method === 'HEAD' ? undefined : body)
}
