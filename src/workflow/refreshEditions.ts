import type { PayloadRequest } from 'payload'

import { actorOf } from '../audit/actor.ts'
import type { Edition } from '../editions/edition.ts'
import type { DocumentKey } from '../editions/loadedTypes.ts'
import { filledTexts, progress } from '../editions/progress.ts'
import {
  type EditionData,
  createEdition,
  documentEditions,
  isLive,
  updateEdition,
} from '../editions/store.ts'
import { type LocaleReading, readLocale, readWorkingCopy } from '../editions/workingCopy.ts'
import { defaultLocale, isLocale, locales } from '../localization/locales.ts'

/**
 * What a save means for an edition whose content it changed. Content that is again what is live was
 * approved when it went out: there is nothing to review.
 */
function changedColumns(edition: Edition, hash: string, actor: string | null): EditionData {
  if (isLive(edition) && edition.publishedHash === hash)
    return { stage: 'approved', approvedHash: hash, changedBy: [] }
  const falls = edition.stage === 'in_review' || edition.stage === 'approved'
  const changedBy = new Set([...(edition.changedBy ?? []), ...(actor ? [actor] : [])])
  return {
    ...(falls ? { stage: 'draft', approvedHash: null } : {}),
    changedBy: [...changedBy],
  }
}

const titleOf = (titleField: string | null, { view }: LocaleReading): string | null => {
  const title = titleField ? view[titleField] : null
  return typeof title === 'string' ? title : null
}

/**
 * Brings a document's editions up to its working copy after a save: creates the missing ones, hashes
 * each locale, and puts back to draft what was under review or approved and has changed. What is live
 * stays live, and content that is again as live is approved.
 * @param req the save's request: its transaction, and whose change it is
 */
export async function refreshEditions(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const copy = await readWorkingCopy(req.payload, key, req)
  if (!copy) return
  const { titleField } = copy.loaded.desk
  const actor = actorOf(req)
  const editions = await documentEditions(req.payload, key, req)
  const source = isLocale(copy.document['sourceLocale'])
    ? copy.document['sourceLocale']
    : defaultLocale
  const readings = await Promise.all(
    locales.map((locale) => readLocale(req.payload, copy, locale, req)),
  )
  const filled = new Map(
    readings.map(({ locale, view }) => [locale, filledTexts(copy.fields, view)] as const),
  )
  const ofSource = filled.get(source) ?? new Set()
  const fallbackTitle = readings
    .map((reading) => titleOf(titleField, reading))
    .find((title) => title !== null)
  for (const reading of readings) {
    const { locale, hash, media } = reading
    const edition = editions.find((one) => one.locale === locale)
    const data: EditionData = {
      contentHash: hash,
      title: titleOf(titleField, reading) ?? fallbackTitle ?? null,
      progress: progress(filled.get(locale) ?? new Set(), ofSource),
      usedMedia: media.map(({ id }) => id).join(' '),
    }
    if (!edition)
      await createEdition(req, key, locale, { ...data, changedBy: actor ? [actor] : [] })
    else if (edition.contentHash !== hash)
      await updateEdition(req, edition.id, { ...data, ...changedColumns(edition, hash, actor) })
    else if (edition.title !== data.title || edition.progress !== data.progress)
      await updateEdition(req, edition.id, data)
  }
}
