import { LRUCache } from 'lru-cache'

import { type Coding, type DeliveryRequest, normalizeUrl } from '#newsstand/api/index.ts'

/** Characters of the URLs, as they were sent, and of their keys, that are remembered. */
const REMEMBERED = 1_000_000

/** A URL's path and query, as they were sent. */
export function requestOf(url: string): DeliveryRequest {
  const mark = url.indexOf('?')
  return mark < 0
    ? { path: url, query: '' }
    : { path: url.slice(0, mark), query: url.slice(mark + 1) }
}

/** What a request is called, whichever way it was written. */
export interface RequestKey {
  /** Of the answer. */
  readonly answer: string
  /** Of the answer in each coding. */
  readonly coded: Readonly<Record<Coding, string>>
}

/** Finds the key of a request. A URL as it was sent is normalized once and then kept. */
export class RequestKeys {
  readonly #known = new LRUCache<string, RequestKey>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ answer }, url) => 4 * answer.length + url.length + 1,
  })

  /** @param url path and query, as they were sent */
  of(url: string): RequestKey {
    const known = this.#known.get(url)
    if (known !== undefined) return known
    const { path, query } = requestOf(url)
    const answer = normalizeUrl(path, query)
    const key = {
      answer,
      coded: { br: `br ${answer}`, gzip: `gzip ${answer}`, identity: `identity ${answer}` },
    }
    this.#known.set(url, key)
    return key
  }
}
