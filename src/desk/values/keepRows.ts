import { type FieldHook, type FlattenedField, type PayloadRequest, flattenAllFields } from 'payload'

import { isRestoring } from '#desk/access/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import type { Values } from '#desk/fieldTree/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { isList, isObject } from '#shared/values/index.ts'
import { localesWithText } from './localesWithText.ts'
import { type Row, matchRows } from './matchRows.ts'
import { lostRow } from './messages.ts'

type HookArguments = Parameters<FieldHook<StoredDocument, unknown, Values>>[0]

/**
 * Gives rows that come without their ids those of the stored rows that they are, so that the texts
 * of other locales stay with them. What they are is decided by `matchRows`.
 * @throws KerbenError `rows` (400) where a stored row would go, with its texts in other locales,
 * that the sender has not deleted
 */
export const keepRows: FieldHook<StoredDocument, unknown, Values> = async (args) => {
  const { field, operation, previousValue, req, siblingData } = args
  const sent = siblingData[field.name ?? '']
  if (operation !== 'update' || isRestoring(req)) return undefined
  if (!isList(sent) || !isList(previousValue) || field.type !== 'array') return undefined
  const fields = flattenAllFields({ cache: true, fields: field.fields })
  const { rows, left } = matchRows(fields, sent, previousValue)
  if (left.length > 0) await refuseLoss(args, fields, left)
  return rows
}

async function refuseLoss(
  args: HookArguments,
  fields: readonly FlattenedField[],
  left: readonly Row[],
): Promise<void> {
  const { path, previousValue, req } = args
  const document = await storedDocument(args)
  const ids = isList(previousValue) ? previousValue.filter(isObject).map(({ id }) => id) : []
  const errors = left.flatMap(({ id }) => {
    const locales = localesWithText(fields, document, id).filter((one) => one !== req.locale)
    if (locales.length === 0) return []
    return [{ path: path.join('.'), message: lostRow(ids.indexOf(id) + 1, locales) }]
  })
  if (errors.length > 0) throw new KerbenError({ code: 'rows', errors })
}

/** The document with all its locales, in the transaction of the write. */
function storedDocument({ collection, global, originalDoc, req }: HookArguments): Promise<unknown> {
  const inRequest: { readonly locale: 'all'; readonly req: PayloadRequest } = { locale: 'all', req }
  // the bare adapter: what would be lost counts whoever writes; access was checked before
  return collection
    ? req.payload.db.findOne({
        ...inRequest,
        collection: collection.slug,
        where: { id: { equals: originalDoc?.id } },
      })
    : req.payload.db.findGlobal({ ...inRequest, slug: global?.slug ?? '' })
}
