import {
  type Body,
  type Coding,
  type DeliveryResponse,
  codedEntityTag,
} from '#newsstand/api/index.ts'
import { compress } from './compress.ts'

/**
 * Names and values in turn, as `writeHead` takes them without looking at each. It changes none,
 * though its type says so.
 */
export type RawHeaders = string[]

/** An answer in one coding, ready to be sent any number of times. */
export interface Representation {
  readonly status: number
  readonly etag: string | undefined
  /** The last value says whether the answer came from the cache. */
  readonly headers: RawHeaders
  /** Those of a 304: all but what describes the body that it does not send. */
  readonly notModified: RawHeaders
  readonly body: Body
  readonly provenance: Provenance
}

/** What an answer was made of, when it is no longer true, and how it is kept and logged. */
export type Provenance = Omit<DeliveryResponse, 'body' | 'headers' | 'status'>

const ofBody = new Set(['content-type', 'content-length', 'content-encoding', 'content-language'])

/**
 * Makes an answer ready to be sent in a coding.
 * @param shared headers that every public answer has; the answer's own come before them
 */
export async function represent(
  response: DeliveryResponse,
  wanted: Coding,
  shared: Readonly<Record<string, string>>,
): Promise<Representation> {
  const { tags, revision, expiresAt, cacheable, logAnonymously } = response
  const { coding, body } = await compress(response.body, wanted)
  const tag = response.headers['etag']
  const etag = tag === undefined ? undefined : codedEntityTag(tag, coding)
  const headers: Record<string, string> = {
    ...shared,
    ...response.headers,
    vary: joined(shared['vary'], response.headers['vary'], 'Accept-Encoding'),
    'content-length': String(body.length),
    ...(etag !== undefined && { etag }),
    ...(coding !== 'identity' && { 'content-encoding': coding }),
    'x-cache': 'hit',
  }
  const all = Object.entries(headers)
  return {
    status: response.status,
    etag,
    headers: all.flat(),
    notModified: all.filter(([name]) => !ofBody.has(name)).flat(),
    body,
    // copied by field: the answer itself would keep its uncompressed body in memory
    provenance: { tags, revision, expiresAt, cacheable, logAnonymously },
  }
}

const joined = (...values: (string | undefined)[]): string =>
  [...new Set(values.flatMap((value) => value?.split(/\s*,\s*/) ?? []))].join(', ')
