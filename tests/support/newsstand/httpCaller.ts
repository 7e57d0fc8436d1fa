import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** An answer as it came: not decompressed, redirects not followed. */
export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The body as a JSON object. */
  readonly json: () => Record<string, unknown>
}

/** How a request differs from a plain GET. */
export type HttpOptions = {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: Buffer | string
}

/** Makes requests of one server. */
export type HttpCaller = (path: string, options?: HttpOptions) => Promise<HttpAnswer>

/** Requests by Node's own client, each on a connection of its own, since `fetch` hides codings. */
export const httpCaller =
  (port: number): HttpCaller =>
  (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, path, method, headers, agent: false },
        (res) => {
          buffer(res).then((received) => {
            resolve({
              status: res.statusCode ?? 0,
              headers: Object.fromEntries(
                Object.entries(res.headers).map(([name, value]) => [name, String(value)]),
              ),
              body: received,
              json: () => JSON.parse(received.toString('utf8')) as Record<string, unknown>,
            })
          }, reject)
        },
      )
      asked.on('error', reject)
      asked.end(body)
    })
