/** What a line may quote of what somebody typed or holds, and what stands in its place. */
const quoted: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // what a query was asked with, as drizzle adds it to its errors; to the end of the JSON string
  [/params: (?:[^"\\]|\\.)*/g, 'params: […]'],
  // MongoDB's: the values that another document has, and those of the wrong kind
  [/dup key: \{(?:[^}"\\]|\\.)*\}/g, 'dup key: {…}'],
  [/(for value )\\"(?:[^"\\]|\\[^"])*\\"/g, '$1…'],
  // the ways on which a one-time token is the last part
  [/(\/(?:reset|verify)\/)[^/"\\?#\s]+/g, '$1[token]'],
  [/eyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g, '[token]'],
  [/(?<![0-9A-Za-z])[0-9a-f]{40}(?![0-9A-Za-z])/g, '[token]'],
  [/[^\s"'<>(),;:\\[\]{}=/]+@[^\s"'<>(),;:\\[\]{}=/]+\.[^\s"'<>(),;:\\[\]{}=/.]+/g, '[e-mail]'],
]

/**
 * A log's line without values: those of filters and writes that errors of databases quote, e-mail
 * addresses, tokens of sessions and of resets. It is asked for each line, whoever wrote it.
 * @param line JSON, whose strings stay whole
 */
export const withoutValues = (line: string): string =>
  quoted.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line)

/** The lines of a stack without the message above them, which names it already. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** An error as it is logged. */
export interface LoggedError {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack: string
  readonly cause?: LoggedError
}

/**
 * An error as the log keeps it: by an allow-list, since errors carry what they failed on (a query and
 * its parameters, a document, a request) as properties of theirs.
 */
export function errorForLog(error: unknown): LoggedError | { readonly message: string } {
  return error instanceof Error ? logged(error) : { message: String(error) }
}

function logged(error: Error): LoggedError {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.name,
    message: error.message,
    stack: framesOf(error),
    ...(code !== undefined && { code }),
    ...(error.cause instanceof Error && { cause: logged(error.cause) }),
  }
}
