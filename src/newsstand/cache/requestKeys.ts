import { LRUCache } from 'lru-cache'

import { type DeliveryRequest, normalizeUrl } from '../../delivery/index.ts'

/** Characters of the URLs, as they were sent, whose keys are remembered. */
const REMEMBERED = 500_000

/** A URL's path and query, as they were sent. */
export function requestOf(url: string): DeliveryRequest {
  const mark = url.indexOf('?')
  return mark < 0
    ? { path: url, query: '' }
    : { path: url.slice(0, mark), query: url.slice(mark + 1) }
}

/** The one key of all ways to write a request; parsed once for each way that is in use. */
export class RequestKeys {
  readonly #known = new LRUCache<string, string>({
    maxSize: REMEMBERED,
    sizeCalculation: (key, url) => key.length + url.length + 1,
  })

  /** @param url path and query, as they were sent */
  of(url: string): string {
    if (!url.includes('?')) return url
    const known = this.#known.get(url)
    if (known !== undefined) return known
    const { path, query } = requestOf(url)
    const key = normalizeUrl(path, query)
    this.#known.set(url, key)
    return key
  }
}
