// Payload 3.90.1 has no hook before it reads a version of a global, and asks the database by
// whatever id came; GraphQL asks without any.

import type { Payload, Where } from 'payload'

import { notFound } from '#desk/access/refusals.ts'
import { isId } from '#shared/ids/index.ts'

/** Whether a condition asks for one id that is none, or that was not given at all. */
function asksForNoId(where: Where = {}): boolean {
  const { and, id } = where
  if (Array.isArray(and) && and.some(asksForNoId)) return true
  return id !== undefined && 'equals' in id && !isId(id.equals)
}

/** Refuses a version of a global by an id that is none (404 `not_found`). */
export function globalVersionIds({ db }: Pick<Payload, 'db'>): void {
  const findGlobalVersions = db.findGlobalVersions.bind(db)
  db.findGlobalVersions = (args) => {
    if (asksForNoId(args.where)) throw notFound()
    return findGlobalVersions(args)
  }
}
