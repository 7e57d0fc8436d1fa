import type { Config, FlattenedField, Payload, Where } from 'payload'

import { KerbenError } from '#shared/errors/index.ts'
import type { AnyContentType, LoadedType } from './deskConfig.ts'
import { type DocumentKey, GLOBALS, isGlobalKey, typeSlug } from './documentKey.ts'

/** Where the config keeps the loaded types, by slug: `config.custom.contentTypes`. */
export const CONTENT_TYPES = 'contentTypes'

/** The content types and globals that a configuration has loaded so far. */
export const loadedTypesOf = ({
  custom,
}: Pick<Config, 'custom'>): ReadonlyMap<string, LoadedType> =>
  // `custom` is untyped; only `contentTypePlugin` writes this entry
  (custom?.[CONTENT_TYPES] as ReadonlyMap<string, LoadedType> | undefined) ?? new Map()

/** All loaded content types and globals of a desk. */
export const loadedTypes = (payload: Payload): ReadonlyMap<string, LoadedType> =>
  loadedTypesOf(payload.config)

/**
 * The loaded type of a document.
 * @throws KerbenError `unknown_type` (404)
 */
export function loadedType(payload: Payload, key: DocumentKey): LoadedType {
  const found = loadedTypes(payload).get(typeSlug(key))
  if (!found || (found.type.kind === 'global') !== isGlobalKey(key))
    throw new KerbenError({ code: 'unknown_type', details: { name: key.type } })
  return found
}

/** The editions of a type's documents, or of a global, as conditions of a query. */
export const editionsOfType = ({ kind, slug }: Pick<AnyContentType, 'kind' | 'slug'>): Where[] =>
  kind === 'global'
    ? [{ type: { equals: GLOBALS } }, { documentId: { equals: slug } }]
    : [{ type: { equals: slug } }]

/**
 * The fields of a document as flattened by Payload (unnamed rows and tabs are replaced by their
 * fields).
 */
export function documentFields(payload: Payload, key: DocumentKey): FlattenedField[] {
  const config = isGlobalKey(key)
    ? payload.globals.config.find((global) => global.slug === key.documentId)
    : payload.collections[key.type]?.config
  if (!config) throw new Error(`No fields are known for ${key.type}/${key.documentId}`)
  return config.flattenedFields
}
