// Payload 3.90.1 checks the paths of filters, and of sorts only those whose every step it knows as
// open: it lets `sort=verifiedBy.hash` order by what is hidden.

import { type CollectionBeforeOperationHook, QueryError } from 'payload'

import { readAccess } from '#desk/access/compose.ts'
import { isObject } from '#shared/values/index.ts'
import { isReadablePath } from './queryPaths.ts'

/** What a read asks by, of all that Payload's operations hand to a `beforeOperation` hook. */
interface Asked {
  readonly field?: unknown
  readonly sort?: unknown
  readonly where?: unknown
}

/** A condition's value that is itself a filter, of the documents that a relation leads to. */
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
 * A collection’s `beforeOperation` hook, before that of the form: a person filters and sorts by what they
 * may read and by nothing else, over REST, GraphQL and in the admin; neither by `verifiedBy.hash`, which
 * is hidden, nor by `verifiedBy.email`, since accounts of others are not theirs.
 * What does not exist and what is not theirs are refused alike, before anything is asked of the database.
 * @throws QueryError (400) naming the paths, Payload's own, which the admin's lists know
 */
export const pathGuard: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const paths = pathsOf(args)
  // who may read nothing is refused by Payload, whatever they ask by
  if (overrideAccess || paths.size === 0 || (await readAccess(req, collection.slug)) === false)
    return args
  const refused: { path: string }[] = []
  for (const path of paths)
    if (!(await isReadablePath(req, collection, path))) refused.push({ path })
  if (refused.length > 0) throw new QueryError(refused)
  return args
}
