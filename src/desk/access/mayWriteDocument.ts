import { type PayloadRequest, docAccessOperation, docAccessOperationGlobal } from 'payload'

import { isId } from '#shared/ids/index.ts'

/** A document of a collection, or a global. */
export type DocumentName =
  { readonly collection: string; readonly id: unknown } | { readonly global: string }

/**
 * Whether the request's user may write an existing document, by the access rules of a save.
 * @returns false for a document that does not exist, too
 */
export async function mayWriteDocument(req: PayloadRequest, name: DocumentName): Promise<boolean> {
  const { payload } = req
  if ('global' in name) {
    const globalConfig = payload.globals.config.find(({ slug }) => slug === name.global)
    if (!globalConfig) return false
    return Boolean((await docAccessOperationGlobal({ globalConfig, req })).update)
  }
  const { id, collection: slug } = name
  const config = payload.collections[slug]?.config
  if (!config || typeof id !== 'string' || !isId(id)) return false
  // the bare adapter: only asks whether it exists; whoever may not write it gets the same false
  const { totalDocs } = await payload.db.count({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  if (totalDocs === 0) return false
  return Boolean((await docAccessOperation({ collection: { config }, id, req })).update)
}
