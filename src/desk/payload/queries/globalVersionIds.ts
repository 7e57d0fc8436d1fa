// Payload 3.90.1 has no hook before it reads a version of a global, and queries the database with
// any id that is sent; GraphQL even without one.

import type { Payload, Where } from 'payload'

import { notFound } from '#desk/access/refusals.ts'
import { isId } from '#shared/ids/index.ts'

/** Whether a condition asks for a single id that is missing or has no valid form. */
function asksForNoId(where: Where = {}): boolean {
  const { and, id } = where
  if (Array.isArray(and) && and.some(asksForNoId)) return true
  return id !== undefined && 'equals' in id && !isId(id.equals)
}

/** Refuses to read a version of a global by an invalid id (404 `not_found`). */
export function globalVersionIds({ db }: Pick<Payload, 'db'>): void {
  const findGlobalVersions = db.findGlobalVersions.bind(db)
  db.findGlobalVersions = (args) => {
    if (asksForNoId(args.where)) throw notFound()
    return findGlobalVersions(args)
  }
}
