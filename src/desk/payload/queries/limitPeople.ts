// Payload 3.90.1 sets no bound to one call: `limit=0` means all rows, and a filter, a list to sort
// by or a bulk write may be of any size.

import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { bulkTooLarge, queryTooLarge } from '#desk/access/refusals.ts'
import { isObject } from '#shared/values/index.ts'
import { countAsPerson } from './countAsPerson.ts'
import { queryLimits } from './queryLimits.ts'
import { querySize } from './querySize.ts'

/** What a call asks for, of all that Payload's operations hand to a `beforeOperation` hook. */
interface Asked {
  readonly id?: unknown
  readonly limit?: unknown
  readonly pagination?: unknown
  readonly joins?: unknown
  readonly sort?: unknown
  readonly trash?: unknown
  readonly where?: unknown
  /** Payload's mark of its own calls that fill relations in and check them: no client can set it. */
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
 * Refuses a filter, or a list of fields to sort by, that no page of the admin asks with.
 * @throws KerbenError `query_too_large` (400) naming the argument, the limit and what was found
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
 * The rows that a call of a person gets: what was asked for, and never more than a hundred. Zero is
 * Payload's word for all.
 * @returns undefined where Payload's own ten stand
 */
export function cappedLimit({ limit, pagination }: Pick<Asked, 'limit' | 'pagination'>): unknown {
  const isUnsaid = limit === undefined || limit === null
  if (isUnsaid && pagination !== false && pagination !== 'false') return undefined
  const rows = typeof limit === 'string' && limit !== '' ? Number(limit) : limit
  return typeof rows === 'number' && rows >= 1 && rows <= queryLimits.rows
    ? Math.floor(rows)
    : queryLimits.rows
}

/** Each join's filter is checked, and its rows capped, as those of the list itself. */
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
 * A list's arguments as a person may use them.
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

/** A bulk write changes all or nothing: one that is too large is refused, not cut off. */
async function checkBulk(req: PayloadRequest, collection: string, asked: Asked): Promise<void> {
  const found = await countAsPerson(req, collection, {
    // of the form that Payload checks next
    where: asked.where as Where,
    ...(asked.trash !== undefined && { trash: Boolean(asked.trash) }),
  })
  if (found > queryLimits.bulk) throw bulkTooLarge(found, queryLimits.bulk)
}

/**
 * A collection's first `beforeOperation` hook: no call of a person asks for more than
 * `queryLimits`, by whatever way it comes (REST, GraphQL, a server function, the Local API in a
 * person's name). Payload's own inner calls, and ours past the access rules, stay as they are.
 */
export const limitPeople: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // each of Payload's many operations has some of these
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
