import type { FieldHook, PayloadRequest } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { type Values, levelOf } from '#desk/fieldTree/index.ts'
import type { Row } from './matchRows.ts'
import { rowsOf } from './movedRows.ts'

type HookArguments = Parameters<FieldHook<StoredDocument, unknown, Values>>[0]

/** The last question of each request. */
const asked = new WeakMap<PayloadRequest, Promise<unknown>>()

/**
 * Asks the database for one list after another: Payload calls the hooks of all fields at once, and
 * the first statements of a transaction of MongoDB must not come together.
 */
function inTurn<T>(req: PayloadRequest, ask: () => Promise<T>): Promise<T> {
  const answer = (asked.get(req) ?? Promise.resolve()).then(ask, ask)
  asked.set(req, answer)
  return answer
}

/** Whether rows are stored under their ids; those of a virtual field are stored as something else. */
const isStored = ({ collection, path }: HookArguments): boolean => {
  const field = collection?.flattenedFields.find(({ name }) => name === path[0])
  return field !== undefined && !('virtual' in field && field.virtual)
}

/**
 * New rows without the ids that rows of other documents have: copied from there, they are rows of
 * their own. SQLite keeps the rows of all documents under their ids, and would fail.
 * @param own ids of the rows that the list has already
 */
export async function withoutTakenIds(
  args: HookArguments,
  rows: readonly Row[],
  own: ReadonlySet<unknown>,
): Promise<readonly Row[]> {
  const { collection, originalDoc, path, req } = args
  const ids = rows.map(({ id }) => id).filter((id) => typeof id === 'string' && !own.has(id))
  if (!collection || !isStored(args) || ids.length === 0) return rows
  const at = `${path.filter((segment) => !/^\d+$/.test(String(segment))).join('.')}.id`
  // the bare adapter: an id is taken whoever may read its document
  const { docs } = await inTurn(req, () =>
    req.payload.db.find<Values>({
      collection: collection.slug,
      where: { and: [{ [at]: { in: ids } }, { id: { not_equals: originalDoc?.id ?? '' } }] },
      limit: 0,
      pagination: false,
      req,
    }),
  )
  const taken = new Set(
    docs
      .flatMap((document) => [...rowsOf(levelOf(collection.flattenedFields, document))])
      .map(({ row }) => row['id']),
  )
  return rows.map((row) => {
    const { id, ...rest } = row
    return taken.has(id) && !own.has(id) ? rest : row
  })
}
