import type { FlattenedField, PayloadRequest } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'

/** A document that is saved: of a collection, or a global, whose id is its slug. */
export interface Target {
  readonly collection?: string
  readonly global?: string
  readonly id: string
  readonly fields: readonly FlattenedField[]
}

/** A document as a save has left it, with all its locales. */
export interface Version {
  readonly version: Readonly<Record<string, unknown>>
}

/**
 * When the document was last saved, in the transaction of the write, in milliseconds: all that most
 * saves need of it.
 * @returns null where there is none
 */
export async function readSavedAt(
  req: PayloadRequest,
  { collection, global, id }: Target,
): Promise<number | null> {
  const select = { updatedAt: true } as const
  // the bare adapter, as below
  const found =
    collection === undefined
      ? await req.payload.db.findGlobal<Record<string, unknown>>({
          slug: global ?? id,
          select,
          req,
        })
      : await req.payload.db.findOne<StoredDocument>({
          collection,
          where: { id: { equals: id } },
          select,
          req,
        })
  const at = found?.['updatedAt']
  return found ? new Date(at instanceof Date ? at : String(at)).getTime() : null
}

/**
 * The document with all its locales, in the transaction of the write.
 * @returns null where there is none
 */
export const readTarget = async (
  req: PayloadRequest,
  { collection, global, id }: Target,
): Promise<StoredDocument | null> => {
  // the bare adapter: the merge looks at what is stored, and `rightsOf` at who asks
  if (collection === undefined) {
    const found = await req.payload.db.findGlobal<Record<string, unknown>>({
      slug: global ?? id,
      locale: 'all',
      req,
    })
    return found && { ...found, id }
  }
  return req.payload.db.findOne<StoredDocument>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
}

/**
 * Versions of a document, the oldest first.
 * @param when a condition for its `updatedAt`
 */
export async function readVersions(
  req: PayloadRequest,
  { collection, global, id }: Target,
  when: { readonly equals: string } | { readonly greater_than: string },
  limit: number,
): Promise<readonly Version[]> {
  const asked = { locale: 'all', limit, pagination: false, req, sort: 'version.updatedAt' } as const
  const at = { 'version.updatedAt': when }
  const { db } = req.payload
  const { docs } =
    collection === undefined
      ? await db.findGlobalVersions<Record<string, unknown>>({
          ...asked,
          global: global ?? id,
          where: at,
        })
      : await db.findVersions<Record<string, unknown>>({
          ...asked,
          collection,
          where: { and: [{ parent: { equals: id } }, at] },
        })
  return docs
}
