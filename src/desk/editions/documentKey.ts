/** The `type` of every global's editions; their `documentId` is the global's slug. */
export const GLOBALS = 'globals'

/** What an edition belongs to: a document of a content type, or a global (`globals` and its slug). */
export interface DocumentKey {
  readonly type: string
  readonly documentId: string
}

/** The key of a global's editions. */
export const globalKey = (slug: string): DocumentKey => ({ type: GLOBALS, documentId: slug })

/** Whether a key is a global's. Where the type is loaded, its `kind` says so. */
export const isGlobalKey = ({ type }: DocumentKey): boolean => type === GLOBALS

/** The slug of the content type or global that a key belongs to. */
export const typeSlug = (key: DocumentKey): string => (isGlobalKey(key) ? key.documentId : key.type)
