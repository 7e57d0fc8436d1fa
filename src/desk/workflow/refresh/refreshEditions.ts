import type { PayloadRequest } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import {
  type DocumentKey,
  type Edition,
  type EditionData,
  type LocaleReading,
  type WorkingCopy,
  changedNow,
  changers,
  createEdition,
  documentEditions,
  filledTexts,
  isLive,
  liveStateOf,
  progress,
  readLocale,
  readWorkingCopy,
  searchTexts,
  updateEdition,
} from '#desk/editions/index.ts'
import { foldedText } from '#desk/search/index.ts'
import { type Locale, defaultLocale, isLocale, locales } from '#shared/localization/index.ts'
import { approvalOf } from '../approval.ts'

/**
 * What a save means for an edition whose content it changed. Content that is again what is live was
 * approved when it went out: there is nothing to review.
 */
function changedColumns(edition: Edition, hash: string, actor: string | null): EditionData {
  if (isLive(edition) && edition.publishedHash === hash)
    return { stage: 'approved', approvedHash: hash, ...changers([]), ...changedNow(actor) }
  const falls = edition.stage === 'in_review' || edition.stage === 'approved'
  const changedBy = new Set([...(edition.changedBy ?? []), ...(actor ? [actor] : [])])
  return {
    ...(falls ? { stage: 'draft', approvedHash: null } : {}),
    ...changers([...changedBy]),
    ...changedNow(actor),
  }
}

const titleOf = (titleField: string | null, { view }: LocaleReading): string | null => {
  const title = titleField ? view[titleField] : null
  return typeof title === 'string' && title !== '' ? title : null
}

/** What the queue shows and is searched by, of each locale, by what the whole document says. */
function listing(
  { loaded, document, fields, key }: WorkingCopy,
  readings: readonly LocaleReading[],
) {
  const { titleField, labels } = loaded.desk
  const source = sourceOf(document)
  const titled = readings.filter((reading) => titleOf(titleField, reading) !== null)
  const other = titled.find(({ locale }) => locale === source) ?? titled[0]
  const folded = foldedText(
    loaded.type.kind === 'global'
      ? [labels.singular]
      : searchTexts(loaded)({ id: key.documentId, ...document }, fields),
  )
  return (reading: LocaleReading, edition: Edition | undefined): EditionData => {
    const shown = titled.includes(reading) ? reading : other
    return {
      listed: true,
      title: shown ? titleOf(titleField, shown) : null,
      titleLocale: shown?.locale ?? null,
      workflow: approvalOf(loaded, reading.view, edition).workflow,
      folded,
    }
  }
}

const sourceOf = (document: Readonly<Record<string, unknown>>): Locale =>
  isLocale(document['sourceLocale']) ? document['sourceLocale'] : defaultLocale

/** What of `data` an edition does not say yet. */
const differs = (edition: Edition, data: EditionData): boolean =>
  Object.entries(data).some(
    ([name, value]) => (edition[name as keyof Edition] ?? null) !== (value ?? null),
  )

/** Takes the editions of a document in the trash out of the queue. */
async function unlist(req: PayloadRequest, key: DocumentKey): Promise<void> {
  for (const edition of await documentEditions(req.payload, key, req))
    if (edition.listed !== false) await updateEdition(req, edition.id, { listed: false })
}

/**
 * Brings a document's editions up to its working copy after a save: creates the missing ones, hashes
 * each locale, and puts back to draft what was under review or approved and has changed. What is live
 * stays live, and content that is again as live is approved.
 * @param req the save's request: its transaction, and whose change it is
 */
export async function refreshEditions(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const copy = await readWorkingCopy(req.payload, key, req)
  if (!copy) {
    await unlist(req, key)
    return
  }
  const actor = actorOf(req)
  const editions = await documentEditions(req.payload, key, req)
  const readings = await Promise.all(
    locales.map((locale) => readLocale(req.payload, copy, locale, req)),
  )
  const filled = new Map(
    readings.map(({ locale, view }) => [locale, filledTexts(copy.fields, view)] as const),
  )
  const ofSource = filled.get(sourceOf(copy.document)) ?? new Set()
  const listed = listing(copy, readings)
  for (const reading of readings) {
    const { locale, hash, media } = reading
    const edition = editions.find((one) => one.locale === locale)
    const data: EditionData = {
      ...listed(reading, edition),
      contentHash: hash,
      progress: progress(filled.get(locale) ?? new Set(), ofSource),
      usedMedia: media.map(({ id }) => id).join(' '),
      liveState: edition ? liveStateOf({ ...edition, contentHash: hash }) : 'not_live',
    }
    if (!edition)
      await createEdition(req, key, locale, {
        ...data,
        ...changers(actor ? [actor] : []),
        ...changedNow(actor),
      })
    else if (edition.contentHash !== hash)
      await updateEdition(req, edition.id, { ...data, ...changedColumns(edition, hash, actor) })
    else if (differs(edition, data)) await updateEdition(req, edition.id, data)
  }
}
