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
 * The texts of a document that a search looks through.
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
 * Updates the folded text of a document, if it has changed.
 * @returns the folded text; empty if the collection has none
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
    // `updatedAt` is kept, since no person changed the document
    data: { [FOLDED]: folded, ...(updatedAt === undefined ? {} : { updatedAt }) },
    req,
    returning: false,
  })
  return folded
}

/** Runs after a save, in its transaction, since hooks before it see only one locale. */
const foldAfterChange: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  doc: { id },
  req,
}) => {
  // the bare adapter: reads all stored locales
  const document = await req.payload.db.findOne<StoredDocument>({
    collection: collection.slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (document) await fold(req.payload, collection.slug, document, req)
}

/** Removes the folded text from answers: it only repeats the document's texts. */
export const withoutFolded: CollectionAfterReadHook<StoredDocument> = ({
  doc: { [FOLDED]: _folded, ...shown },
}) => shown

/**
 * A collection with the folded column, which its list searches. Its hooks have to fold search
 * texts, write the column after each save, and remove it from answers.
 * @param texts what the search looks through: only what every reader may read
 * @param read a field rule that does not look at the document, where not every reader may search
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
 * A collection with folded search in its list and in pickers: the column and its hooks. Content
 * types place these hooks among their own, in `src/desk/contentType/hooks.ts`.
 * @param texts what the search looks through: only what every reader may read
 * @param read a field rule that does not look at the document, where not every reader may search
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
