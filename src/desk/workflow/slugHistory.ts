import { randomUUID } from 'node:crypto'
import type { CollectionConfig, PayloadRequest, Where } from 'payload'

import { idField } from '#desk/database/index.ts'
import type { DocumentKey } from '#desk/editions/index.ts'
import { type Locale, locales } from '#shared/localization/index.ts'

/** The slug of the collection of slugs that were ever live. */
export const SLUG_HISTORY = 'slug-history'

/**
 * Every slug that was ever live, by type and locale, with the document that had it last. Delivery
 * uses it for redirects.
 */
export const slugHistoryCollection = (): CollectionConfig => ({
  slug: SLUG_HISTORY,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  graphQL: false,
  indexes: [{ fields: ['type', 'locale', 'slug'], unique: true }],
  fields: [
    idField(),
    { name: 'type', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', options: [...locales], required: true },
    { name: 'slug', type: 'text', required: true },
  ],
})

/**
 * Records a slug that goes live. From now on it belongs to this document, even if another had it
 * before.
 */
export async function recordSlug(
  req: PayloadRequest,
  { type, documentId }: DocumentKey,
  locale: Locale,
  slug: string,
): Promise<void> {
  const where: Where = {
    and: [{ type: { equals: type } }, { locale: { equals: locale } }, { slug: { equals: slug } }],
  }
  const { db } = req.payload
  // the bare adapter: the collection's access allows nothing to anybody
  const known = await db.findOne<{ id: string; documentId: string }>({
    collection: SLUG_HISTORY,
    where,
    select: { documentId: true },
    req,
  })
  if (!known)
    await db.create({
      collection: SLUG_HISTORY,
      data: { id: randomUUID(), type, documentId, locale, slug },
      req,
      returning: false,
    })
  else if (known.documentId !== documentId)
    await db.updateOne({
      collection: SLUG_HISTORY,
      id: known.id,
      data: { documentId },
      req,
      returning: false,
    })
}
