import type { FlattenedField, PayloadRequest } from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import {
  type DocumentKey,
  type LocaleView,
  documentEditions,
  editionColumns,
  isConfidential,
  isLive,
  readLocale,
  readWorkingCopy,
} from '#desk/editions/index.ts'
import { recordEvent, withOwnEvent } from '#desk/events/index.ts'
import { isGroup, isList, levelOf, mapValues } from '#desk/fieldTree/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { documentNotFound, illegalTransition } from './errors.ts'

/**
 * The current view with the localized values of the frozen one. Shared fields and rows stay those
 * of the working copy, since other locales use them too.
 */
const withFrozenTexts = (
  fields: readonly FlattenedField[],
  current: LocaleView,
  frozen: LocaleView,
): Record<string, unknown> =>
  mapValues(levelOf(fields, current, frozen), ({ field, localized, value, beside }) => {
    // confidential fields are left out, so that the save does not change them
    if (field.name === 'id' || isConfidential(field)) return undefined
    if (localized) return beside ?? null
    if (isGroup(field)) return value ?? {}
    return isList(field) ? (value ?? []) : value
  })

/**
 * Replaces one locale of the working copy by a live edition's frozen texts, as an ordinary save in
 * the caller's name: translators may do it in their own locales. If the content then equals what is
 * live, the save itself sets the stage to `approved`. Shared fields that differ are kept, since
 * they belong to the other locales too.
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
    await withOwnEvent(req, async () => {
      if (copy.loaded.type.kind === 'global')
        await req.payload.updateGlobal({ slug: key.documentId, ...save })
      else await req.payload.update({ collection: key.type, id: key.documentId, ...save })
    })
    const after = (await documentEditions(req.payload, key, req)).find(
      ({ id }) => id === edition.id,
    )
    const hashes = {
      content: after?.contentHash ?? null,
      published: edition.publishedHash ?? null,
    }
    await recordEvent(req, { kind: 'discarded', ...key, locale, hashes })
    await recordAudit(req, {
      action: 'discard',
      ...key,
      locale,
      from: `${edition.stage}, live`,
      to: `${after?.stage ?? edition.stage}, live`,
      hashes,
    })
  })
}
