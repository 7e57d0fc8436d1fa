import type { PayloadRequest } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import {
  type DocumentKey,
  type EditionData,
  type EditionState,
  type LocaleReading,
  type WorkingCopy,
  changedNow,
  changers,
  createEdition,
  documentEditions,
  filledTexts,
  isLive,
  isTrashed,
  liveStateOf,
  progress,
  readLocales,
  readStored,
  searchTexts,
  updateEdition,
} from '#desk/editions/index.ts'
import { foldedText } from '#desk/search/index.ts'
import { type Locale, localeOf, locales } from '#shared/localization/index.ts'
import { approvalOf } from '../approval.ts'

/**
 * The new state of an edition whose content a save has changed. Content that equals what is live
 * again was approved when it was published, so it needs no review.
 */
function changedColumns(edition: EditionState, hash: string, actor: string | null): EditionData {
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

/**
 * The text by which the queue finds a document; a global is found by its name, which its document
 * does not contain.
 */
export const foldedOf = ({ loaded, document, fields, key }: WorkingCopy): string =>
  foldedText(
    loaded.type.kind === 'global'
      ? [loaded.desk.labels.singular]
      : searchTexts(loaded)({ ...document, id: key.documentId }, fields),
  )

/** The queue's columns for each locale, which depend on the whole document. */
function listing(
  { loaded, document }: WorkingCopy,
  readings: readonly LocaleReading[],
  folded: string,
) {
  const { titleField } = loaded.desk
  const source = sourceOf(document)
  const titled = readings.filter((reading) => titleOf(titleField, reading) !== null)
  const other = titled.find(({ locale }) => locale === source) ?? titled[0]
  return (reading: LocaleReading, edition: EditionState | undefined): EditionData => {
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
  localeOf(document['sourceLocale'])

/** Whether `data` differs from the edition's present columns. */
const differs = (edition: EditionState, data: EditionData): boolean => {
  const said = new Map<string, unknown>(Object.entries(edition))
  return Object.entries(data).some(
    // compared as JSON, since a list is a new object after each read
    ([name, value]) => JSON.stringify(said.get(name) ?? null) !== JSON.stringify(value ?? null),
  )
}

/** Removes the editions of a document in the trash from the queue. */
async function unlist(req: PayloadRequest, editions: readonly EditionState[]): Promise<void> {
  for (const edition of editions)
    if (edition.listed !== false) await updateEdition(req, edition.id, { listed: false })
}

/** The columns that follow from the present working copy of a locale. */
const columnsOf = (
  { locale, hash, media }: LocaleReading,
  edition: EditionState | undefined,
  filled: ReadonlyMap<Locale, ReadonlySet<string>>,
  source: Locale,
): EditionData => ({
  contentHash: hash,
  progress: progress(filled.get(locale) ?? new Set(), filled.get(source) ?? new Set()),
  usedMedia: media.length > 0 ? media.map(({ id }) => id) : null,
  liveState: edition ? liveStateOf({ ...edition, contentHash: hash }) : 'not_live',
})

/** What a refresh of editions goes by, as just read. */
export interface Stored {
  /** Even if it is in the trash. */
  readonly copy: WorkingCopy
  readonly editions: readonly EditionState[]
  /** The document's folded text, for the queue's search. */
  readonly folded: string
}

/**
 * Updates a document's editions after a save: creates missing ones, hashes each locale, and sets
 * changed ones that were under review or approved back to draft. Live content stays live, and
 * content that equals it again is approved. The only documents it reads are the used media files.
 * @param req the save's request: its transaction, and its actor
 */
export async function refreshStored(
  req: PayloadRequest,
  { copy, editions, folded }: Stored,
): Promise<void> {
  if (isTrashed(copy)) return unlist(req, editions)
  const actor = actorOf(req)
  const readings = await readLocales(req.payload, copy, locales, req)
  const filled = new Map(
    readings.map(({ locale, view }) => [locale, filledTexts(copy.fields, view)] as const),
  )
  const listed = listing(copy, readings, folded)
  for (const reading of readings) {
    const { locale, hash } = reading
    const edition = editions.find((one) => one.locale === locale)
    const data = {
      ...listed(reading, edition),
      ...columnsOf(reading, edition, filled, sourceOf(copy.document)),
    }
    if (!edition)
      await createEdition(req, copy.key, locale, {
        ...data,
        ...changers(actor ? [actor] : []),
        ...changedNow(actor),
      })
    else if (edition.contentHash !== hash)
      await updateEdition(req, edition.id, { ...data, ...changedColumns(edition, hash, actor) })
    else if (differs(edition, data)) await updateEdition(req, edition.id, data)
  }
}

/** Like `refreshStored`, for callers that have read neither the document nor its editions. */
export async function refreshEditions(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const copy = await readStored(req.payload, key, req)
  const editions = await documentEditions(req.payload, key, req)
  if (!copy) return unlist(req, editions)
  await refreshStored(req, { copy, editions, folded: foldedOf(copy) })
}
