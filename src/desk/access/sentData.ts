import { isObject } from '#shared/values/index.ts'

/**
 * The document that an operation brings, of all that Payload hands to a `beforeOperation` hook. It is
 * as it was sent: nothing of it is checked yet.
 * @returns null for an operation that brings none
 */
export const sentData = (args: object): Readonly<Record<string, unknown>> | null =>
  'data' in args && isObject(args.data) ? args.data : null
