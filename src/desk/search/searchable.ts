import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionConfig,
  FieldAccess,
  FlattenedField,
  Payload,
  PayloadRequest,
} from 'payload'

import { compareAndSet } from '#desk/database/index.ts'
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

/** Writes the folded text of a document, where it is not as it should be. */
export async function fold(
  payload: Payload,
  collection: string,
  document: StoredDocument,
  req: PayloadRequest,
): Promise<void> {
  const config = payload.collections[collection]?.config
  const texts = config?.custom?.searchedTexts
  if (!config || !texts) return
  const folded = foldedText(texts(document, config.flattenedFields))
  if (document[FOLDED] === folded) return
  const { updatedAt } = document
  await compareAndSet(payload, {
    collection,
    where: { id: { equals: document.id } },
    // filling in what a search needs is no change that a person made
    data: { [FOLDED]: folded, ...(updatedAt === undefined ? {} : { updatedAt }) },
    req,
  })
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

const withoutFolded: CollectionAfterReadHook<StoredDocument> = ({
  doc: { [FOLDED]: _folded, ...shown },
}) => shown

/**
 * A collection that is searched folded, in its list and in pickers.
 * @param texts what its documents are found by: nothing that one of its readers may not read
 * @param read a static rule for who may search, where not every reader may
 */
export function searchable(
  collection: CollectionConfig,
  texts: SearchedTexts,
  read?: FieldAccess,
): CollectionConfig {
  const { admin, custom, fields, hooks = {} } = collection
  return {
    ...collection,
    admin: { ...admin, listSearchableFields: [FOLDED] },
    custom: { ...custom, searchedTexts: texts },
    fields: [...fields, ...foldedField(read)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), foldSearch(admin?.useAsTitle ?? 'id')],
      afterChange: [foldAfterChange, ...(hooks.afterChange ?? [])],
      afterRead: [...(hooks.afterRead ?? []), withoutFolded],
    },
  }
}
