import type { Marker, Markers } from './markers.ts'

/** What came back: status line, headers and body as one piece to be searched. */
export type Got = { readonly status: number; readonly headers: string; readonly body: Buffer }

/** One request. */
export type Ask = {
  /** How a person would write it down: method, path, query or GraphQL text. */
  readonly name: string
  readonly send: () => Promise<Got>
}

/** The markers that were found, each with the first request that found it. */
export type Found = ReadonlyMap<Marker, string>

/** What a crawl came to. */
export type Crawled = {
  readonly found: Found
  readonly requests: number
  /** Answers by status, to see that the crawl reached what it should. */
  readonly statuses: ReadonlyMap<number, number>
  /** Requests that failed within (5xx other than “not implemented”). */
  readonly broken: readonly string[]
}

/** A response of the desk as the crawl searches it. */
export async function gotOf(response: Response): Promise<Got> {
  return {
    status: response.status,
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

const AT_ONCE = 20

/** Makes the requests, some at once, and searches every answer. */
export async function crawl(
  asks: AsyncIterable<Ask> | Iterable<Ask>,
  markers: Markers,
): Promise<Crawled> {
  const found = new Map<Marker, string>()
  const statuses = new Map<number, number>()
  const broken: string[] = []
  const queue: Ask[] = []
  for await (const ask of asks) queue.push(ask)
  const worker = async (): Promise<void> => {
    for (let ask = queue.pop(); ask; ask = queue.pop()) {
      const { status, headers, body } = await ask.send()
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status >= 500 && status !== 501) broken.push(`${String(status)} ${ask.name}`)
      const whole = Buffer.concat([Buffer.from(headers), Buffer.from('\n'), body])
      for (const marker of markers.in(whole, decoded(ask.name)))
        if (!found.has(marker)) found.set(marker, ask.name)
    }
  }
  const requests = queue.length
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { found, requests, statuses, broken }
}

/** A query in the form in which an answer may repeat it. */
const decoded = (name: string): string => {
  try {
    return `${name}\n${decodeURIComponent(name)}`
  } catch {
    return name // it asks by a path that cannot be decoded
  }
}
