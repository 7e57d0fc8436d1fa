import type { FlattenedField, PayloadRequest } from 'payload'

import { type Values, leaves } from '#desk/fieldTree/index.ts'
import { isObject } from '#shared/values/index.ts'
import { readAccess } from './compose.ts'
import { formRules } from './formRules.ts'
import { fieldsRefusal, malformed } from './refusals.ts'

/** A document that a write names by a relation or an upload. */
export interface Relation {
  readonly path: string
  readonly collection: string
  readonly id: string
}

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

const idOf = (value: unknown): unknown => (isObject(value) ? value['id'] : value)

function relationOf({ relationTo }: RelationField, item: unknown, path: string): Relation {
  const target = Array.isArray(relationTo) && isObject(item) ? item['relationTo'] : relationTo
  const id = Array.isArray(relationTo) ? idOf(isObject(item) ? item['value'] : null) : idOf(item)
  if (typeof target !== 'string' || ![relationTo].flat().includes(target))
    throw malformed(path, formRules.typedReference)
  if (typeof id !== 'string') throw malformed(path, formRules.reference)
  return { path, collection: target, id }
}

function* relationsOfField(
  field: RelationField,
  value: unknown,
  path: string,
): Generator<Relation> {
  if (field.hasMany !== true) {
    yield relationOf(field, value, path)
    return
  }
  if (!Array.isArray(value)) throw malformed(path, formRules.references)
  for (const [index, item] of value.entries())
    yield relationOf(field, item, `${path}.${String(index)}`)
}

/**
 * The documents that a write names.
 * @param fields flattened fields of what is written, whose form was checked
 * @throws KerbenError `bad_request` (400) for a value that is no reference, naming the path
 */
function* relationsOf(fields: readonly FlattenedField[], data: Values): Generator<Relation> {
  for (const { field, value, path } of leaves(fields, data)) {
    const isEmpty = value === undefined || value === null || value === ''
    if (!isEmpty && (field.type === 'relationship' || field.type === 'upload'))
      yield* relationsOfField(field, value, path)
  }
}

/**
 * Refuses a write that names a document which does not exist: SQLite would fail with 500 on its
 * foreign key, MongoDB would store a dead link. Whoever may not read a collection at all may not
 * name its documents either, since the answer would tell whether they exist.
 * @param overrideAccess true for a write that is no user's, which may name any collection
 * @throws KerbenError `bad_request` (400), `role` (403), naming the path
 */
export async function checkRelations(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  data: Values,
  overrideAccess = false,
): Promise<void> {
  const relations = [...relationsOf(fields, data)]
  for (const collection of new Set(relations.map((relation) => relation.collection))) {
    const named = relations.filter((relation) => relation.collection === collection)
    const mayRead = overrideAccess || (await readAccess(req, collection)) !== false
    if (!mayRead) throw fieldsRefusal(named.map(({ path }) => path))
    // the bare adapter: the document has to exist, even if the user may not read it; runs no hooks
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: { id: { in: [...new Set(named.map(({ id }) => id))] } },
      select: { id: true },
      limit: 0,
      pagination: false,
      req,
    })
    const known = new Set(docs.map(({ id }) => id))
    const missing = named.find(({ id }) => !known.has(id))
    if (missing) throw malformed(missing.path, formRules.missing)
  }
}
