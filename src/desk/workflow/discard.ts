import type { FlattenedField, PayloadRequest } from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import {
  type DocumentKey,
  GLOBALS,
  type LocaleView,
  documentEditions,
  editionColumns,
  isConfidential,
  isLive,
  readLocale,
  readWorkingCopy,
} from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { documentNotFound, illegalTransition } from './errors.ts'

/**
 * The current view with its localized leaves taken from the frozen one. Shared fields and rows are
 * those of the working copy, since they belong to the other locales too.
 */
function withFrozenTexts(
  fields: readonly FlattenedField[],
  current: LocaleView,
  frozen: LocaleView,
): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const field of fields) {
    // what the person may not see stays as it is, and is not theirs to send
    if (!('name' in field) || field.name === 'id' || isConfidential(field)) continue
    const now = current[field.name]
    const then = frozen[field.name]
    if (field.localized) out[field.name] = then ?? null
    else if (field.type === 'group' || field.type === 'tab')
      out[field.name] = withFrozenTexts(
        field.flattenedFields,
        (now ?? {}) as LocaleView,
        (then ?? {}) as LocaleView,
      )
    else if (field.type === 'array') {
      const rowsThen = (then ?? []) as LocaleView[]
      out[field.name] = ((now ?? []) as LocaleView[]).map((row) => ({
        id: row['id'],
        ...withFrozenTexts(
          field.flattenedFields,
          row,
          rowsThen.find((one) => one['id'] === row['id']) ?? {},
        ),
      }))
    } else out[field.name] = now
  }
  return out
}

/**
 * Puts a live edition's frozen texts back into the working copy of that locale, as an ordinary save
 * in the caller's name: a translator may do it for their own locales. Where that makes the content
 * what is live, the save itself sets the stage back to `approved`; shared fields that differ stay,
 * since they are the other locales' too.
 * @throws KerbenError `illegal_transition` where nothing is live or nothing differs, `not_found`
 */
export async function discard(
  req: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
): Promise<void> {
  await transaction(req.payload, req, async () => {
    const copy = await readWorkingCopy(req.payload, key, req)
    if (!copy) throw documentNotFound()
    const editions = await documentEditions(req.payload, key, req)
    const edition = editions.find((one) => one.locale === locale)
    const frozen =
      edition && isLive(edition)
        ? (await editionColumns(req.payload, edition.id, ['published'], req))?.published
        : null
    if (!edition || !frozen)
      throw illegalTransition('Nothing of this edition is live, so there is nothing to go back to.')
    const { view, hash } = await readLocale(req.payload, copy, locale, req)
    if (hash === edition.publishedHash)
      throw illegalTransition('This content is live already, unchanged.')
    const data = withFrozenTexts(copy.fields, view, frozen)
    const save = { data, locale, req, overrideAccess: false, depth: 0 } as const
    if (key.type === GLOBALS) await req.payload.updateGlobal({ slug: key.documentId, ...save })
    else await req.payload.update({ collection: key.type, id: key.documentId, ...save })
    const after = (await documentEditions(req.payload, key, req)).find(
      ({ id }) => id === edition.id,
    )
    await recordAudit(req, {
      action: 'discard',
      ...key,
      locale,
      from: `${edition.stage}, live`,
      to: `${after?.stage ?? edition.stage}, live`,
      hashes: { content: after?.contentHash ?? null, published: edition.publishedHash ?? null },
    })
  })
}
