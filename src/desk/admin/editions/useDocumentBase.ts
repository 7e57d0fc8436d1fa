/** The open document, as Payload's form knows it. */
interface OpenDocument {
  readonly id?: number | string | undefined
  readonly collectionSlug?: string | undefined
  readonly globalSlug?: string | undefined
}

/**
 * The address of the open document below the desk's API.
 * @param api where the API begins
 * @returns null while the document is not saved
 */
export function documentBase(
  api: string,
  { id, collectionSlug, globalSlug }: OpenDocument,
): string | null {
  if (globalSlug) return `${api}/globals/${globalSlug}`
  return collectionSlug && id ? `${api}/${collectionSlug}/${String(id)}` : null
}
