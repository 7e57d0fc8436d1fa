import type { Config, FlattenedField, Payload } from 'payload'

import { KerbenError } from '#shared/errors/index.ts'
import type { LoadedType } from './deskConfig.ts'

/** Where the config keeps the loaded types, by slug: `config.custom.contentTypes`. */
export const CONTENT_TYPES = 'contentTypes'

/** The `type` of every global's editions; their `documentId` is the global's slug. */
export const GLOBALS = 'globals'

/** What an edition belongs to: a document of a content type, or a global (`globals` and its slug). */
export interface DocumentKey {
  readonly type: string
  readonly documentId: string
}

/** The key of a global's editions. */
export const globalKey = (slug: string): DocumentKey => ({ type: GLOBALS, documentId: slug })

/** The content types and globals that a configuration has loaded so far. */
export const loadedTypesOf = ({
  custom,
}: Pick<Config, 'custom'>): ReadonlyMap<string, LoadedType> =>
  // `custom` is untyped; `contentTypePlugin` is the only one to write this entry
  (custom?.[CONTENT_TYPES] as ReadonlyMap<string, LoadedType> | undefined) ?? new Map()

/** All loaded content types and globals of a desk. */
export const loadedTypes = (payload: Payload): ReadonlyMap<string, LoadedType> =>
  loadedTypesOf(payload.config)

/**
 * The loaded type of a document.
 * @throws KerbenError `unknown_type` (404)
 */
export function loadedType(payload: Payload, key: DocumentKey): LoadedType {
  const isGlobal = key.type === GLOBALS
  const found = loadedTypes(payload).get(isGlobal ? key.documentId : key.type)
  if (!found || (found.type.kind === 'global') !== isGlobal)
    throw new KerbenError({ code: 'unknown_type', details: { name: key.type } })
  return found
}

/** The fields of a document as Payload flattened them (rows and tabs without a name taken apart). */
export function documentFields(payload: Payload, key: DocumentKey): FlattenedField[] {
  const config =
    key.type === GLOBALS
      ? payload.globals.config.find((global) => global.slug === key.documentId)
      : payload.collections[key.type]?.config
  if (!config) throw new Error(`No fields are known for ${key.type}/${key.documentId}`)
  return config.flattenedFields
}
