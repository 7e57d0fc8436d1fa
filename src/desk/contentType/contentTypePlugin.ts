import type { Config, Plugin } from 'payload'

import {
  type AnyContentType,
  CONTENT_TYPES,
  type DeskConfig,
  type LoadedType,
  loadedTypesOf,
} from '#desk/editions/index.ts'
import { withGuardedTexts } from '#desk/safeguarding/index.ts'
import { withSensitive } from '#desk/safeguarding/sensitive/index.ts'
import { isUuid } from '#shared/ids/index.ts'
import { checkFields } from './checkFields.ts'
import { collectionOf } from './collectionOf.ts'
import { globalOf } from './globalOf.ts'

/** Names that delivery uses for routes below a locale, and that no type may take. */
const ROUTES = new Set([
  'changes',
  'globals',
  'hsds',
  'media',
  'openapi',
  'preview',
  'search',
  'vocabulary',
])

const NAME = /^[a-z][a-z0-9-]{1,40}$/

function checkName({ slug, kind }: AnyContentType): void {
  if (!NAME.test(slug) || isUuid(slug))
    throw new Error(`Content type “${slug}”: a name has lower-case letters, digits and hyphens`)
  if (kind === 'collection' && ROUTES.has(slug))
    throw new Error(`Content type “${slug}”: the name is taken by a route of /v1`)
}

function safeguarded({ kind, slug }: AnyContentType, desk: DeskConfig): DeskConfig {
  if (kind === 'global' && desk.sensitive)
    throw new Error(`“${slug}”: a global is one document, whose workflow its type says`)
  return withGuardedTexts(withSensitive(desk))
}

const withType = (config: Config, loaded: LoadedType): Config => ({
  ...config,
  custom: {
    ...config.custom,
    [CONTENT_TYPES]: new Map([...loadedTypesOf(config), [loaded.type.slug, loaded]]),
  },
})

/**
 * Turns a content type into a Payload plugin: from its fields, contract and workflow the desk gets
 * the collection (or global), three editions a document, the gate, the transitions and their audit.
 * Delivery gets the same type's public half.
 * @param type what the type's `index.ts` exports
 * @throws Error at start, for a name that cannot be a type's, a field that the desk does not know, and
 * fields that are not what `sensitive` says
 */
export const contentTypePlugin =
  (type: AnyContentType): Plugin =>
  async (config) => {
    checkName(type)
    const desk = safeguarded(type, (await type.desk()).desk)
    checkFields(type, desk.fields)
    const next = withType(config, { type, desk })
    return type.kind === 'global'
      ? { ...next, globals: [...(next.globals ?? []), globalOf({ type, desk })] }
      : { ...next, collections: [...(next.collections ?? []), collectionOf({ type, desk })] }
  }
