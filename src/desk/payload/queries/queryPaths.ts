import {
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  buildVersionCollectionFields,
} from 'payload'

import { readAccess } from '#desk/access/compose.ts'
import { fieldNamed, innerFields } from '#desk/fieldTree/index.ts'
import { isLocale } from '#shared/localization/index.ts'

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

const ID: Pick<FlattenedField, 'name'> = { name: 'id' }

/**
 * The fields that a path may begin with. Payload's hooks do not tell whether versions or documents
 * are queried, so fields of both are allowed.
 */
const rootFields = (req: PayloadRequest, config: SanitizedCollectionConfig): FlattenedField[] =>
  config.versions
    ? [...config.flattenedFields, ...buildVersionCollectionFields(req.payload.config, config, true)]
    : config.flattenedFields

/** Whether a person may see a field's values, by rules that do not look at a document. */
async function isShown(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  if (('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)) return false
  return !('access' in field && field.access?.read) || field.access.read({ req })
}

/**
 * Whether a person may read a path into a related collection. They must be allowed to read all of
 * it, since sorting would reveal parts that are hidden.
 */
async function isReadableBehind(
  req: PayloadRequest,
  { relationTo }: RelationField,
  rest: readonly string[],
): Promise<boolean> {
  const [next] = rest
  // of a relation to several collections only the collection and the id can be queried
  if (typeof relationTo !== 'string')
    return rest.length === 1 && (next === 'value' || next === 'relationTo')
  // the related id is the relation's own value
  if (rest.length === 1 && next === ID.name) return true
  const config = req.payload.collections[relationTo]?.config
  if (!config || (await readAccess(req, relationTo)) !== true) return false
  return isReadableIn(req, config.flattenedFields, rest)
}

async function isReadableIn(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name = '', ...rest]: readonly string[],
): Promise<boolean> {
  const field = fieldNamed(fields, name)
  if (!field) return name === ID.name && rest.length === 0
  if (!(await isShown(req, field))) return false
  const inside = field.localized && isLocale(rest[0]) ? rest.slice(1) : rest
  if (inside.length === 0) return true
  if (field.type === 'relationship' || field.type === 'upload')
    return isReadableBehind(req, field, inside)
  // these values have no fields inside
  if (field.type === 'json' || field.type === 'richText') return true
  if (field.type === 'blocks' && inside[0] === 'blockType') return inside.length === 1
  return isReadableIn(req, innerFields(field), inside)
}

/**
 * Whether a person may filter and sort a collection by a path: it exists, and they may see every
 * field on the way. Otherwise filters and sorting would reveal hidden values.
 * @param path as REST, GraphQL and the admin name it: `title.ky`, `verifiedBy.name`, `version.date`
 */
export function isReadablePath(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  path: string,
): Promise<boolean> {
  const names = path.replaceAll('__', '.').split('.')
  return isReadableIn(req, rootFields(req, config), path === '_id' ? [ID.name] : names)
}
