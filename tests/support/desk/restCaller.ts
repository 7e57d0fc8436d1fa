import { handleEndpoints, type SanitizedConfig } from 'payload'

import { readAnswer, type Answer } from './answer.ts'
import { callerHeaders, type Caller } from './caller.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'

/** A REST request: a `FormData` is sent as it is (uploads), any other body as JSON, `raw` as bytes. */
export type RestOptions = Caller & { body?: unknown; raw?: string | Uint8Array<ArrayBuffer> }

/** Asks the desk's REST API; `path` is what follows `/api`, with its query. */
export type RestCaller = <Body = Record<string, unknown>>(
  method: Method,
  path: string,
  options?: RestOptions,
) => Promise<Answer<Body>>

/** Like `RestCaller`, but the response is not read: for files, and to compare bytes. */
export type RestFetcher = (method: Method, path: string, options?: RestOptions) => Promise<Response>

/** Payload's own REST handler. */
export const restHandler =
  (config: SanitizedConfig, key: string) =>
  (request: Request): Promise<Response> =>
    handleEndpoints({ config, request, payloadInstanceCacheKey: key })

/** Requests answered by that handler, without a server between. */
export function restFetcher(
  handle: (request: Request) => Promise<Response>,
  origin: string,
): RestFetcher {
  return (method, path, options = {}) => {
    const headers = callerHeaders(options)
    const init: RequestInit = { method, headers }
    if (options.raw !== undefined) init.body = options.raw
    else if (options.body instanceof FormData) init.body = options.body
    else if (options.body !== undefined) {
      headers.set('content-type', 'application/json')
      init.body = JSON.stringify(options.body)
    }
    const request = new Request(`${origin}/api${path}`, init)
    return handle(request)
  }
}

/** Sends requests and reads the answers. */
export const restCaller =
  (fetcher: RestFetcher): RestCaller =>
  async <Body>(method: Method, path: string, options: RestOptions = {}) =>
    readAnswer<Body>(await fetcher(method, path, options))
