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

/** What a path of a collection may begin with. Payload's hooks do not tell versions from documents. */
const rootFields = (req: PayloadRequest, config: SanitizedCollectionConfig): FlattenedField[] =>
  config.versions
    ? [...config.flattenedFields, ...buildVersionCollectionFields(req.payload.config, config, true)]
    : config.flattenedFields

/** Whether a person is shown a field's values, by its own rules and without a document to look at. */
async function isShown(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  if (('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)) return false
  return !('access' in field && field.access?.read) || field.access.read({ req })
}

/** What stands behind a relation, which all of it has to be readable for: a part would show in an order. */
async function isReadableBehind(
  req: PayloadRequest,
  { relationTo }: RelationField,
  rest: readonly string[],
): Promise<boolean> {
  const [next] = rest
  // of several collections only which one, and the id, can be named
  if (typeof relationTo !== 'string')
    return rest.length === 1 && (next === 'value' || next === 'relationTo')
  // the id of what is named is the value of the relation itself
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
  // what is inside of these has no fields of its own
  if (field.type === 'json' || field.type === 'richText') return true
  if (field.type === 'blocks' && inside[0] === 'blockType') return inside.length === 1
  return isReadableIn(req, innerFields(field), inside)
}

/**
 * Whether a person may filter and sort a collection by a path: it exists, and all that it leads
 * through is shown to them. A filter or an order by anything else would tell what is there.
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
