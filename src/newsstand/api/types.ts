import { type MarkedPath, type PublicType, markedPaths } from '#shared/contract/index.ts'

/** The `type` of every global's edition; its document is the global's slug. */
export const GLOBALS = 'globals'

/** What every entry has, whatever its type. Who an entry is (`IDENTITY`) is always said. */
export const IDENTITY = ['id', 'type', 'locale', 'slug', 'url'] as const
const CIRCUMSTANCES = ['alternates', 'publishedAt', 'updatedAt'] as const

/** A content type or global, and what delivery reads out of its contract once. */
export interface DeliveredType {
  readonly type: PublicType
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
  readonly collections: ReadonlyMap<string, DeliveredType>
  readonly globals: ReadonlyMap<string, DeliveredType>
}

const delivered = (type: PublicType): DeliveredType => {
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
    ...(type.verified ? ['stale'] : []),
  ]
  return { type, contractFields, fields, marked, references }
}

/** Reads the contracts of all types, once, at the start. */
export function deliveredTypes(types: readonly PublicType[]): DeliveredTypes {
  const of = (kind: PublicType['kind']) =>
    new Map(types.filter((type) => type.kind === kind).map((type) => [type.slug, delivered(type)]))
  return { collections: of('collection'), globals: of('global') }
}

/** The type of an edition; undefined for one that is not delivered (any more). */
export const typeOf = (
  { collections, globals }: DeliveredTypes,
  { type, documentId }: { readonly type: string; readonly documentId: string },
): DeliveredType | undefined => (type === GLOBALS ? globals.get(documentId) : collections.get(type))
