import { type FieldHook, type FlattenedField, type PayloadRequest, flattenAllFields } from 'payload'

import { isRestoring } from '#desk/access/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { type Values, labelledPath } from '#desk/fieldTree/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import type { Label, Locale } from '#shared/localization/index.ts'
import { isList, isObject } from '#shared/values/index.ts'
import { localesWithText } from './localesWithText.ts'
import { type Row, matchRows } from './matchRows.ts'
import { lostRow, movedRow } from './messages.ts'
import { type PlacedRow, movedRows } from './movedRows.ts'
import { withoutTakenIds } from './withoutTakenIds.ts'

type HookArguments = Parameters<FieldHook<StoredDocument, unknown, Values>>[0]

/** A stored row that would go, and how that is said. */
interface GoingRow {
  readonly id: unknown
  readonly fields: readonly FlattenedField[]
  readonly message: (locales: readonly Locale[]) => Label
}

/**
 * Gives rows that come without their ids those of the stored rows that they are, so that the texts
 * of other locales stay with them. What they are is decided by `matchRows`.
 * @throws KerbenError `rows` (400) where a stored row would go, with its texts in other locales,
 * that the sender has not deleted, or has moved to another parent: Payload keeps a row's texts only
 * where it stands
 */
export const keepRows: FieldHook<StoredDocument, unknown, Values> = async (args) => {
  const { field, operation, previousValue, req, siblingData } = args
  const sent = siblingData[field.name ?? '']
  if (isRestoring(req) || !isList(sent) || field.type !== 'array') return undefined
  const given = sent.filter(isObject)
  if (operation !== 'update') return withoutTakenIds(args, given, new Set())
  const fields = flattenAllFields({ cache: true, fields: field.fields })
  const stored = isList(previousValue) ? previousValue.filter(isObject) : []
  const { rows, left } = matchRows(fields, given, stored)
  const ids = stored.map(({ id }) => id)
  await refuseLoss(args, [
    ...left.map(({ id }): GoingRow => {
      const number = ids.indexOf(id) + 1
      return { id, fields, message: (locales) => lostRow(number, locales) }
    }),
    ...movedTo(args, rows, new Set(ids)).map(({ fields: own, path, row }): GoingRow => ({
      id: row['id'],
      fields: own,
      message: (locales) => movedRow(path, locales),
    })),
  ])
  return withoutTakenIds(args, rows, new Set(ids))
}

function movedTo(
  { collection, global, data, originalDoc }: HookArguments,
  rows: readonly Row[],
  own: ReadonlySet<unknown>,
): PlacedRow[] {
  const strangers = rows.filter(({ id }) => !own.has(id))
  const fields = (collection ?? global)?.flattenedFields
  if (strangers.length === 0 || !fields || !originalDoc || !data) return []
  return movedRows({ fields, stored: originalDoc, sent: data }, strangers, own)
}

async function refuseLoss(args: HookArguments, going: readonly GoingRow[]): Promise<void> {
  if (going.length === 0) return
  const { collection, global, path, req } = args
  const document = await storedDocument(args)
  const at = path.join('.')
  const place = labelledPath((collection ?? global)?.flattenedFields ?? [], at, req.i18n)
  const errors = going.flatMap(({ id, fields, message }) => {
    const locales = localesWithText(fields, document, id).filter((one) => one !== req.locale)
    return locales.length === 0 ? [] : [{ ...place, message: message(locales) }]
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
