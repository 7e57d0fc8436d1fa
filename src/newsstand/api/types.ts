import {
  type MarkedPath,
  type PublicCollection,
  type PublicGlobal,
  type PublicType,
  isVerified,
  markedPaths,
} from '#shared/contract/index.ts'

/** The `type` of every global's edition; its document is the global's slug. */
export const GLOBALS = 'globals'

/** Fields that every entry has, whatever its type. `IDENTITY` cannot be deselected. */
export const IDENTITY = ['id', 'type', 'locale', 'slug', 'url'] as const
const CIRCUMSTANCES = ['alternates', 'publishedAt', 'updatedAt'] as const

/** A content type or global, and what is derived from its contract, once. */
export interface DeliveredType<Type extends PublicType = PublicType> {
  readonly type: Type
  /** Names of the contract's fields, in its order. */
  readonly contractFields: readonly string[]
  /** All names that `fields` may choose from. */
  readonly fields: readonly string[]
  /** Where a field holds references, media or rich text; fields without any are left out. */
  readonly marked: ReadonlyMap<string, readonly MarkedPath[]>
  /** Fields that hold references, with the types that they may name. */
  readonly references: ReadonlyMap<string, readonly string[]>
}

/** All that is delivered, by name. */
export interface DeliveredTypes {
  readonly collections: ReadonlyMap<string, DeliveredType<PublicCollection>>
  readonly globals: ReadonlyMap<string, DeliveredType<PublicGlobal>>
}

const delivered = <Type extends PublicType>(type: Type): DeliveredType<Type> => {
  const contractFields = Object.keys(type.contract.shape)
  const marked = new Map<string, MarkedPath[]>()
  const references = new Map<string, string[]>()
  for (const path of markedPaths(type.contract)) {
    const field = path.path[0] ?? ''
    marked.set(field, [...(marked.get(field) ?? []), path])
    if (path.kind === 'reference')
      references.set(field, [...new Set([...(references.get(field) ?? []), ...(path.types ?? [])])])
  }
  const fields = [
    ...IDENTITY,
    ...CIRCUMSTANCES,
    ...contractFields,
    ...(isVerified(type) ? ['stale'] : []),
  ]
  return { type, contractFields, fields, marked, references }
}

/** Reads the contracts of all types, once, at the start. */
export function deliveredTypes(types: readonly PublicType[]): DeliveredTypes {
  const collections = types.filter((type) => type.kind === 'collection')
  const globals = types.filter((type) => type.kind === 'global')
  return {
    collections: new Map(collections.map((type) => [type.slug, delivered(type)])),
    globals: new Map(globals.map((type) => [type.slug, delivered(type)])),
  }
}

/** The type of an edition; undefined for one that is not delivered (any more). */
export const typeOf = (
  { collections, globals }: DeliveredTypes,
  { type, documentId }: { readonly type: string; readonly documentId: string },
): DeliveredType | undefined => (type === GLOBALS ? globals.get(documentId) : collections.get(type))
