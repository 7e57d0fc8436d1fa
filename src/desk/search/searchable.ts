import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionConfig,
  FieldAccess,
  FlattenedField,
  Payload,
  PayloadRequest,
} from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { foldSearch } from './foldSearch.ts'
import { FOLDED, foldedField } from './foldedField.ts'
import { foldedText } from './foldedText.ts'

/**
 * The texts that a document is found by.
 * @param document as stored, with all its locales
 * @param fields the collection's flattened fields
 */
export type SearchedTexts = (
  document: StoredDocument,
  fields: readonly FlattenedField[],
) => Iterable<unknown>

declare module 'payload' {
  interface CollectionCustom {
    /** What a searchable collection's documents are found by. */
    searchedTexts?: SearchedTexts
  }
}

/**
 * Writes the folded text of a document, where it is not as it should be.
 * @returns it; empty where the collection has none
 */
export async function fold(
  payload: Payload,
  collection: string,
  document: StoredDocument,
  req: PayloadRequest,
): Promise<string> {
  const config = payload.collections[collection]?.config
  const texts = config?.custom?.searchedTexts
  if (!config || !texts) return ''
  const folded = foldedText(texts(document, config.flattenedFields))
  if (document[FOLDED] === folded) return folded
  const { updatedAt } = document
  await payload.db.updateOne({
    collection,
    id: document.id,
    // filling in what a search needs is no change that a person made
    data: { [FOLDED]: folded, ...(updatedAt === undefined ? {} : { updatedAt }) },
    req,
    returning: false,
  })
  return folded
}

/** After a save, since hooks before it see one locale alone; in its transaction. */
const foldAfterChange: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  doc: { id },
  req,
}) => {
  // the bare adapter: all locales as they are stored, whoever saved one
  const document = await req.payload.db.findOne<StoredDocument>({
    collection: collection.slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (document) await fold(req.payload, collection.slug, document, req)
}

/** Keeps the folded text out of what is read: it says nothing that the document does not say. */
export const withoutFolded: CollectionAfterReadHook<StoredDocument> = ({
  doc: { [FOLDED]: _folded, ...shown },
}) => shown

/**
 * A collection with the folded column, which its list searches. Its hooks are to fold what is
 * searched for, to write the column after each save, and to keep it out of what is read.
 * @param texts what its documents are found by: nothing that one of its readers may not read
 * @param read a static rule for who may search, where not every reader may
 */
export const withFolded = (
  collection: CollectionConfig,
  texts: SearchedTexts,
  read?: FieldAccess,
): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, listSearchableFields: [FOLDED] },
  custom: { ...collection.custom, searchedTexts: texts },
  fields: [...collection.fields, ...foldedField(read)],
})

/**
 * A collection that is searched folded, in its list and in pickers: the column and its hooks.
 * Content types place these hooks among their own, in `src/desk/contentType/hooks.ts`.
 * @param texts what its documents are found by: nothing that one of its readers may not read
 * @param read a static rule for who may search, where not every reader may
 */
export function searchable(
  collection: CollectionConfig,
  texts: SearchedTexts,
  read?: FieldAccess,
): CollectionConfig {
  const { admin, hooks = {} } = collection
  return {
    ...withFolded(collection, texts, read),
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), foldSearch(admin?.useAsTitle ?? 'id')],
      afterChange: [foldAfterChange, ...(hooks.afterChange ?? [])],
      afterRead: [...(hooks.afterRead ?? []), withoutFolded],
    },
  }
}
