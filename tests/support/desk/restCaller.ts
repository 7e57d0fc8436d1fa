import { handleEndpoints, type SanitizedConfig } from 'payload'

import { readAnswer, type Answer } from './answer.ts'
import { callerHeaders, type Caller } from './caller.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'

/** A REST request: a `FormData` is sent as it is (uploads), any other body as JSON. */
export type RestOptions = Caller & { body?: unknown }

/** Asks the desk's REST API; `path` is what follows `/api`, with its query. */
export type RestCaller = <Body = Record<string, unknown>>(
  method: Method,
  path: string,
  options?: RestOptions,
) => Promise<Answer<Body>>

/** Requests answered by Payload's own REST handler, without a server between. */
export function restCaller(config: SanitizedConfig, key: string, origin: string): RestCaller {
  return async <Body>(method: Method, path: string, options: RestOptions = {}) => {
    const headers = callerHeaders(options)
    const init: RequestInit = { method, headers }
    if (options.body instanceof FormData) init.body = options.body
    else if (options.body !== undefined) {
      headers.set('content-type', 'application/json')
      init.body = JSON.stringify(options.body)
    }
    const request = new Request(`${origin}/api${path}`, init)
    return readAnswer<Body>(
      await handleEndpoints({ config, request, payloadInstanceCacheKey: key }),
    )
  }
}
