// Payload 3.90.1 checks the paths of filters, but of a sort only paths whose fields are all open:
// `sort=verifiedBy.hash` sorts by a hidden field.

import { type CollectionBeforeOperationHook, QueryError } from 'payload'

import { readAccess } from '#desk/access/compose.ts'
import { isObject } from '#shared/values/index.ts'
import { isReadablePath } from './queryPaths.ts'

/**
 * The arguments of a read that this guard checks; Payload passes more to a `beforeOperation` hook.
 */
interface Asked {
  readonly field?: unknown
  readonly sort?: unknown
  readonly where?: unknown
}

/** Whether a condition's value is itself a filter, on the documents of a relation. */
const isFilter = (value: unknown): boolean => isObject(value) && !(value instanceof Date)

function* wherePaths(where: unknown, prefix = ''): Generator<string> {
  if (!isObject(where)) return
  for (const [name, condition] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(name) && Array.isArray(condition)) {
      for (const part of condition) yield* wherePaths(part, prefix)
      continue
    }
    yield prefix + name
    if (isObject(condition))
      for (const value of Object.values(condition))
        if (isFilter(value)) yield* wherePaths(value, `${prefix}${name}.`)
  }
}

const sortPaths = (sort: unknown): string[] =>
  [sort]
    .flat()
    .filter((one) => typeof one === 'string')
    .flatMap((one) => one.split(','))
    .map((one) => one.trim().replace(/^-/, ''))
    .filter((path) => path !== '')

/** Every path by which an operation filters, sorts or groups. */
function pathsOf(args: object): ReadonlySet<string> {
  const { field, sort, where }: Asked = args
  return new Set([
    ...wherePaths(where),
    ...sortPaths(sort),
    ...(typeof field === 'string' ? [field] : []),
  ])
}

/**
 * A collection’s `beforeOperation` hook that runs before the check of the form: a person may filter
 * and sort only by fields that they may read, over REST, GraphQL and in the admin. So
 * `verifiedBy.hash` is refused, since it is hidden, and `verifiedBy.email`, since accounts of
 * others are not readable. Missing and forbidden fields are refused alike, before the database is
 * queried.
 * @throws QueryError (400) naming the paths; Payload's own error, which the admin's lists show
 */
export const pathGuard: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const paths = pathsOf(args)
  // Payload itself refuses people who may read nothing here
  if (overrideAccess || paths.size === 0 || (await readAccess(req, collection.slug)) === false)
    return args
  const refused: { path: string }[] = []
  for (const path of paths)
    if (!(await isReadablePath(req, collection, path))) refused.push({ path })
  if (refused.length > 0) throw new QueryError(refused)
  return args
}
