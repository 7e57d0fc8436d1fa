import {
  type KerbenError,
  malformed,
  requestRules,
  unreadableAddress,
} from '#shared/errors/index.ts'

/** SQLite's messages for a query that is too large, from different versions. */
const TOO_LARGE =
  /too many (?:SQL variables|terms)|Expression tree is too large|pattern too complex/

const textOf = (error: Error): string =>
  error.cause instanceof Error ? `${error.message} ${textOf(error.cause)}` : error.message

/**
 * The refusal for an error that a database, or the parsing of an address, throws because it cannot
 * understand the request. Queries and bodies are checked before; this covers what passes the checks
 * and is still refused by one of the databases.
 * @returns undefined for any other error, which counts as a failure of the desk
 */
export function unreadable(error: Error): KerbenError | undefined {
  // Mongoose's error for a value that does not have the field's type
  if (error.name === 'CastError' && 'path' in error)
    return malformed(String(error.path), requestRules.otherKind, error)
  if (TOO_LARGE.test(textOf(error))) return malformed('where', requestRules.tooMuch, error)
  return unreadableAddress(error)
}
