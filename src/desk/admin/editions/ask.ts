import type { ErrorCode } from '#shared/errors/index.ts'
import { isList, isObject } from '#shared/values/index.ts'

/**
 * Why nothing was said by the desk: it did not answer, the session has ended, or what answered was
 * not the desk.
 */
export type Unasked = 'network' | 'signed_out' | 'unknown'

/** What the desk said no with, or that it could not be asked. */
export interface Refusal {
  readonly code: ErrorCode | Unasked
  /** The desk's words in the reader's language; empty where it said none. */
  readonly message: string
}

/** An answer, or why there is none. */
export type Answer<Body> =
  | { readonly body: Body; readonly refusal: null }
  | { readonly body: null; readonly refusal: Refusal }

/** What Payload's answer says of its first error; nothing of an answer that is none of Payload's. */
function refusalIn(body: unknown): Refusal {
  const [error]: unknown[] = isObject(body) && isList(body.errors) ? body.errors : []
  const { data, message } = isObject(error) ? error : {}
  const { code } = isObject(data) ? data : {}
  return {
    // one of the desk's own codes, whose table of words stays out of the browser
    code: typeof code === 'string' ? (code as ErrorCode) : 'unknown',
    message: typeof message === 'string' ? message : '',
  }
}

/** No answer of the desk's, so no words of its own. */
const unasked = (code: Unasked) => ({ body: null, refusal: { code, message: '' } })

/**
 * Asks the desk's HTTP API in the name of who is signed in. It never throws: a form must be able to
 * say what went wrong and keep what was typed.
 * @param sent the body of a POST; a GET without it
 */
export async function ask<Body>(
  path: string,
  sent?: Readonly<Record<string, unknown>>,
): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, {
      credentials: 'include',
      ...(sent
        ? {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(sent),
          }
        : {}),
    })
    // the caller knows what this path of the same desk answers
    if (response.ok) return { body: (await response.json()) as Body, refusal: null }
    if (response.status === 401) return unasked('signed_out')
    return { body: null, refusal: refusalIn(await response.json().catch(() => null)) }
  } catch {
    // fetch rejects when there is no connection, and an answer cut short is none
    return unasked('network')
  }
}
