import type { PayloadRequest } from 'payload'

import { malformed } from '#shared/errors/index.ts'
import { baseRules } from './messages.ts'

/** The tag of `If-Match`: quoted, weak or not; programs leave the quotes out. */
const TAG = /^(?:W\/)?"?([^",]*)"?$/

/** What a save is read from, before Payload looks at it. */
interface Save {
  /** The body's `updatedAt`, as the form sends it. */
  readonly updatedAt: unknown
  /** Whether the save is what the request asks for, and no part of another operation. */
  readonly isOwn: boolean
}

function instantOf(path: string, value: unknown): number {
  const time = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : NaN
  if (Number.isNaN(time)) throw malformed(path, baseRules.instant)
  return time
}

/**
 * What a save was made of: `If-Match`, else `?base=`, else the body's `updatedAt`.
 * @returns the `updatedAt` of the document that its sender saw, in milliseconds; null where it names
 * none, so that it is the last to write
 * @throws KerbenError `bad_request` (400) for what is no time
 */
export function baseOf(
  { headers, searchParams }: Pick<PayloadRequest, 'headers' | 'searchParams'>,
  { updatedAt, isOwn }: Save,
): number | null {
  const header = isOwn ? headers.get('if-match')?.trim() : undefined
  if (header !== undefined && header !== '*')
    return instantOf('If-Match', TAG.exec(header)?.[1] ?? header)
  const named = isOwn ? searchParams?.getAll('base') : undefined
  const [first] = named ?? []
  if (first !== undefined) {
    if (new Set(named).size > 1) throw malformed('base', baseRules.instant)
    return instantOf('base', first)
  }
  return updatedAt === undefined || updatedAt === null ? null : instantOf('updatedAt', updatedAt)
}
