import { type KerbenError, malformed, unreadableAddress } from '#shared/errors/index.ts'

/** SQLite's words for a question that is too large for it, each in some version. */
const TOO_LARGE =
  /too many (?:SQL variables|terms)|Expression tree is too large|pattern too complex/

const textOf = (error: Error): string =>
  error.cause instanceof Error ? `${error.message} ${textOf(error.cause)}` : error.message

/**
 * What a database, or the reading of an address, throws at a request that it cannot understand, as
 * the refusal that it is. Questions and bodies are checked before; this is for what passes a check
 * and one of the databases still refuses to read.
 * @returns undefined for every other error, which stays a failure of ours
 */
export function unreadable(error: Error): KerbenError | undefined {
  // Mongoose's, for a value that is not of the field's kind
  if (error.name === 'CastError' && 'path' in error)
    return malformed(String(error.path), 'has a value of another kind', error)
  if (TOO_LARGE.test(textOf(error))) return malformed('where', 'asks for too much at once', error)
  return unreadableAddress(error)
}
