// Payload 3.90.1 sets no limits on one call: `limit=0` means all rows, and filters, sort lists and
// bulk writes may be of any size.

import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { bulkTooLarge, queryTooLarge } from '#desk/access/refusals.ts'
import { isObject } from '#shared/values/index.ts'
import { countAsPerson } from './countAsPerson.ts'
import { queryLimits } from './queryLimits.ts'
import { querySize } from './querySize.ts'

/**
 * The arguments of an operation that this guard reads; Payload passes more to a `beforeOperation`
 * hook.
 */
interface Asked {
  readonly id?: unknown
  readonly limit?: unknown
  readonly pagination?: unknown
  readonly joins?: unknown
  readonly sort?: unknown
  readonly trash?: unknown
  readonly where?: unknown
  /** Payload sets it on its own calls that populate and check relations; clients cannot set it. */
  readonly disableErrors?: unknown
}

const names = {
  conditions: 'conditions',
  nesting: 'levels',
  values: 'values',
  letters: 'letters',
} as const

const sortsOf = (sort: unknown): number => (typeof sort === 'string' ? sort.split(',').length : 0)

/**
 * Refuses a filter or a sort list that is larger than any page of the admin needs.
 * @throws KerbenError `query_too_large` (400) naming the argument, the limit and the actual size
 */
export function checkQuerySize({ where, sort }: Pick<Asked, 'sort' | 'where'>): void {
  const size = querySize(where)
  for (const name of ['nesting', 'conditions', 'values', 'letters'] as const)
    if (size[name] > queryLimits[name])
      throw queryTooLarge('where', size[name], queryLimits[name], names[name])
  const sorts = Array.isArray(sort) ? sort.length : sortsOf(sort)
  if (sorts > queryLimits.sorts) throw queryTooLarge('sort', sorts, queryLimits.sorts, 'fields')
}

/**
 * How many rows a person's call gets: as many as requested, but at most a hundred. For Payload,
 * zero means all.
 * @returns undefined where Payload's default of ten applies
 */
export function cappedLimit({ limit, pagination }: Pick<Asked, 'limit' | 'pagination'>): unknown {
  const isUnsaid = limit === undefined || limit === null
  if (isUnsaid && pagination !== false && pagination !== 'false') return undefined
  const rows = typeof limit === 'string' && limit !== '' ? Number(limit) : limit
  return typeof rows === 'number' && rows >= 1 && rows <= queryLimits.rows
    ? Math.floor(rows)
    : queryLimits.rows
}

/** Checks each join's filter, and limits its rows, like those of the list itself. */
function cappedJoins(joins: unknown): unknown {
  if (!isObject(joins)) return joins
  return Object.fromEntries(
    Object.entries(joins).map(([path, join]) => {
      if (!isObject(join)) return [path, join]
      checkQuerySize(join)
      return [path, { ...join, limit: cappedLimit(join) }]
    }),
  )
}

/**
 * The arguments of a list, with limits applied.
 * @throws KerbenError `query_too_large` (400)
 */
export function cappedQuery<Arguments extends object>(asked: Arguments): Arguments {
  const given: Asked = asked
  checkQuerySize(given)
  const limit = cappedLimit(given)
  return {
    ...asked,
    ...(limit !== undefined && { limit }),
    ...(given.joins !== undefined && { joins: cappedJoins(given.joins) }),
  }
}

/**
 * Refuses a bulk write that is too large; it is not cut off, since it must change all or nothing.
 */
async function checkBulk(req: PayloadRequest, collection: string, asked: Asked): Promise<void> {
  const found = await countAsPerson(req, collection, {
    // Payload checks the form of the filter next
    where: asked.where as Where,
    ...(asked.trash !== undefined && { trash: Boolean(asked.trash) }),
  })
  if (found > queryLimits.bulk) throw bulkTooLarge(found, queryLimits.bulk)
}

/**
 * A collection's first `beforeOperation` hook: keeps every call of a person within `queryLimits`,
 * over REST, GraphQL, a server function or the Local API. Payload's internal calls, and ours with
 * `overrideAccess`, are not limited.
 */
export const limitPeople: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload types the arguments of all operations together; each has some of these
  const given: object = args
  const asked: Asked = given
  if (overrideAccess === true || asked.disableErrors === true) return args
  if (operation === 'read' || operation === 'readDistinct') return cappedQuery(args)
  checkQuerySize(asked)
  const isBulk = operation === 'update' || operation === 'delete'
  if (isBulk && asked.id === undefined && isObject(asked.where))
    await checkBulk(req, collection.slug, asked)
  return args
}
