/** The arguments of a server function, as the browser sends them. */
export type Arguments = Readonly<Record<string, unknown>>

/** The target of a call: a collection or a global by its slug, and a document of it. */
export interface Target {
  readonly collection?: unknown
  readonly global?: unknown
  readonly id?: unknown
  /** The path segments of the page to render, if the call names one. */
  readonly segments?: unknown
}

const segmentsOf = (params: unknown): unknown =>
  typeof params === 'object' && params !== null && 'segments' in params
    ? params.segments
    : undefined

const ofEntity = ({ collectionSlug, docID, globalSlug, id }: Arguments): Target => ({
  collection: collectionSlug,
  global: globalSlug,
  id: id ?? docID,
})

/** `collection.SLUG.field` or `global.SLUG.field`. */
const ofSchemaPath = ({ schemaPath }: Arguments): Target => {
  const [kind, slug] = typeof schemaPath === 'string' ? schemaPath.split('.') : []
  return kind === 'global' ? { global: slug } : { collection: slug }
}

/**
 * The server functions that Kerben's admin uses, each with the target of its arguments. Payload has
 * others, for features that are not used here (folders, widgets, scheduled publishing by drafts,
 * its own slugs).
 */
export const serverFunctions: Readonly<Record<string, (args: Arguments) => Target>> = {
  'copy-data-from-locale': ofEntity,
  'form-state': ofEntity,
  // its `collectionSlug` may be a global's
  'render-document': ({ collectionSlug, docID, paramsOverride }) => ({
    collection: collectionSlug,
    id: docID,
    segments: segmentsOf(paramsOverride),
  }),
  'render-document-slots': ofEntity,
  'render-field': ofSchemaPath,
  'render-list': ofEntity,
  'table-state': ofEntity,
}
