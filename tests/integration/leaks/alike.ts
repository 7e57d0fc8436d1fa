import type { Caller, TestDesk } from '../../support/desk/index.ts'

type Method = Parameters<TestDesk['fetch']>[0]

/** One request of a sequence; absent parts are not sent. */
export type Step = readonly [method: Method, path: string, body?: unknown]

/** Words of a sequence and what stands in their place, longest first. */
export type Words = Readonly<Record<string, string>>

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g
const HASH = /[0-9a-f]{64}/g
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const ROW_ID = /(?<=")[0-9a-f]{24}(?=")/g

/**
 * A text without a sequence's own words, ids, times and hashes, so that any remaining difference
 * counts.
 */
function normal(text: string, words: Words): string {
  const named = Object.entries(words).reduce(
    (known, [word, name]) => known.replaceAll(word, name),
    text,
  )
  return named
    .replace(INSTANT, 'TIME')
    .replace(HASH, 'HASH')
    .replace(UUID, 'ID')
    .replace(ROW_ID, 'ROW')
}

/** The headers that are the answer's own. */
const headersOf = ({ headers }: Response): string =>
  [...headers]
    .filter(([name]) => name !== 'date')
    .map((header) => header.join(': '))
    .sort()
    .join('\n')

/**
 * Sends requests one after the other and returns each whole answer, including headers, in a form
 * that is equal for two sequences that differ only in their words.
 */
export async function answersTo(
  { fetch }: Pick<TestDesk, 'fetch'>,
  steps: readonly Step[],
  { words, ...caller }: { readonly words: Words } & Caller,
): Promise<string[]> {
  const answers: string[] = []
  for (const [method, path, body] of steps) {
    const options = { ...caller, ...(body === undefined ? {} : { body }) }
    const response = await fetch(method, path, options)
    const whole = `${String(response.status)}\n${headersOf(response)}\n\n${await response.text()}`
    answers.push(`${method} ${normal(decodeURIComponent(path), words)}\n${normal(whole, words)}`)
  }
  return answers
}
