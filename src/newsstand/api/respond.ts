import { Body } from './body.ts'
import type { DeliveryResponse } from './deliveryResponse.ts'
import { entityTag } from './entityTag.ts'
import { Usage } from './usage.ts'

/** `Cache-Control` of answers that shared caches may keep for a moment. */
const SHARED = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'

/**
 * `Cache-Control` of answers that caches must revalidate each time, so that a takedown or an expiry
 * works at once.
 */
const ALWAYS_ASK = 'public, no-cache'

/** Proxies and clients refuse headers that are much longer, in characters. */
const MOST_TAGS_LENGTH = 4000

/** An answer before its headers. */
export interface Content {
  readonly status?: 200 | 301
  /** An object, or its JSON. */
  readonly body: Body | Readonly<Record<string, unknown>>
  /** Locales of what is in it. */
  readonly languages: readonly string[]
  /** Values of the `Link` header (RFC 8288). */
  readonly links?: readonly string[]
  readonly location?: string
}

/** What is known beside the content. */
export interface Circumstances {
  readonly usage: Usage
  readonly revision: number
  readonly logAnonymously: boolean
}

/**
 * `Cache-Tag` for outside caches. Where it would be too long, types replace their single documents.
 */
const cacheTag = (tags: readonly string[]): string => {
  const all = tags.join(',')
  if (all.length <= MOST_TAGS_LENGTH) return all
  return [...new Set(tags.map((tag) => tag.split('/')[0] ?? tag))].join(',')
}

/** A redirect to another way to write the same address, whether anything is there or not. */
export const respondMoved = (location: string, logAnonymously: boolean): DeliveryResponse => ({
  ...respond(
    { status: 301, body: { location }, languages: [], location },
    { usage: new Usage(), revision: 0, logAnonymously },
  ),
  // made at once, and there are as many as there are addresses
  cacheable: false,
})

/** Puts content, and what it was made of, into an answer that may be kept. */
export function respond(
  { status = 200, body, languages, links = [], location }: Content,
  { usage, revision, logAnonymously }: Circumstances,
): DeliveryResponse {
  const json = body instanceof Body ? body : new Body(JSON.stringify(body))
  const tags = [...usage.tags].sort()
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': usage.fleeting ? ALWAYS_ASK : SHARED,
      ...(tags.length > 0 ? { 'cache-tag': cacheTag(tags) } : {}),
      etag: entityTag(json),
      ...(languages.length > 0 ? { 'content-language': [...new Set(languages)].join(', ') } : {}),
      ...(links.length > 0 ? { link: links.join(', ') } : {}),
      ...(location === undefined ? {} : { location }),
    },
    body: json,
    tags,
    revision,
    expiresAt: usage.expiresAt,
    cacheable: true,
    logAnonymously: logAnonymously || usage.safeguarded,
  }
}
