import type { ErrorCode } from '#shared/errors/index.ts'
import { isList, isObject, textOf } from '#shared/values/index.ts'

/**
 * Why there is no answer of the desk: it could not be reached, the session has ended, or something
 * else answered in its place.
 */
export type Unasked = 'network' | 'signed_out' | 'unknown'

/** Why the desk refused, or why it could not be asked. */
export interface Refusal {
  readonly code: ErrorCode | Unasked
  /** The desk's message in the reader's language; empty where it did not answer. */
  readonly message: string
}

/** An answer, or why there is none. */
export type Answer<Body> =
  | { readonly body: Body; readonly refusal: null }
  | {
      readonly body: null
      readonly refusal: Refusal
      /** The desk's whole answer, for details of a refusal; null where it did not answer. */
      readonly said: unknown
    }

/** What Payload's answer says of its first error; nothing of an answer that is none of Payload's. */
export function refusalIn(body: unknown): Refusal {
  const [error]: unknown[] = isObject(body) && isList(body.errors) ? body.errors : []
  const { data, message } = isObject(error) ? error : {}
  const { code } = isObject(data) ? data : {}
  return {
    // one of the desk's own codes, whose table of words stays out of the browser
    code: typeof code === 'string' ? (code as ErrorCode) : 'unknown',
    message: textOf(message),
  }
}

/** A failure without an answer of the desk, and so without a message of its own. */
const unasked = (code: Unasked) => ({
  body: null,
  refusal: { code, message: '' },
  said: null,
})

/**
 * Sends a request to the desk's HTTP API as the signed-in user. It never throws, so that a form can
 * show the problem and keep what was typed.
 * @param sent the body of a POST; without it a GET is sent
 * @param method of a request with a body, where it is no POST
 */
export async function ask<Body>(
  path: string,
  sent?: Readonly<Record<string, unknown>>,
  method: 'PATCH' | 'POST' = 'POST',
): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, {
      credentials: 'include',
      ...(sent
        ? {
            method,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(sent),
          }
        : {}),
    })
    // the caller knows what this path of the same desk answers
    if (response.ok) return { body: (await response.json()) as Body, refusal: null }
    if (response.status === 401) return unasked('signed_out')
    const said: unknown = await response.json().catch(() => null)
    return { body: null, refusal: refusalIn(said), said }
  } catch {
    // fetch rejects without a connection, and an incomplete answer cannot be used
    return unasked('network')
  }
}
