/** Parts of a log line that may quote entered or stored values, each with its replacement. */
const quoted: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // query parameters, which drizzle adds to its errors; up to the end of the JSON string
  [/params: (?:[^"\\]|\\.)*/g, 'params: […]'],
  // MongoDB errors: the values of a duplicate key, and values of a wrong type
  [/dup key: \{(?:[^}"\\]|\\.)*\}/g, 'dup key: {…}'],
  [/(for value )\\"(?:[^"\\]|\\[^"])*\\"/g, '$1…'],
  // paths whose last part is a one-time token
  [/(\/(?:reset|verify)\/)[^/"\\?#\s]+/g, '$1[token]'],
  [/eyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g, '[token]'],
  [/(?<![0-9A-Za-z])[0-9a-f]{40}(?![0-9A-Za-z])/g, '[token]'],
  [/[^\s"'<>(),;:\\[\]{}=/]+@[^\s"'<>(),;:\\[\]{}=/]+\.[^\s"'<>(),;:\\[\]{}=/.]+/g, '[e-mail]'],
]

/**
 * A log line without the values that database errors quote from filters and writes, without e-mail
 * addresses, session tokens and reset tokens. It is called for every line, whichever code wrote it.
 * @param line JSON; the result is valid JSON too
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
 * An error as the log keeps it. Only listed properties are taken, since errors carry private data
 * (a query with its parameters, a document, a request) as further properties.
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
