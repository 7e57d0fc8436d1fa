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
import { type Locale, defaultLocale, isLocale, locales } from '#shared/localization/index.ts'
import { approvalOf } from '../approval.ts'

/**
 * What a save means for an edition whose content it changed. Content that is again what is live was
 * approved when it went out: there is nothing to review.
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

/** What the queue finds a document by: a global by its name, which no document of it says. */
export const foldedOf = ({ loaded, document, fields, key }: WorkingCopy): string =>
  foldedText(
    loaded.type.kind === 'global'
      ? [loaded.desk.labels.singular]
      : searchTexts(loaded)({ ...document, id: key.documentId }, fields),
  )

/** What the queue shows and is searched by, of each locale, by what the whole document says. */
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
  isLocale(document['sourceLocale']) ? document['sourceLocale'] : defaultLocale

/** What of `data` an edition does not say yet. */
const differs = (edition: EditionState, data: EditionData): boolean => {
  const said = new Map<string, unknown>(Object.entries(edition))
  return Object.entries(data).some(
    // a list of media is read as another list
    ([name, value]) => JSON.stringify(said.get(name) ?? null) !== JSON.stringify(value ?? null),
  )
}

/** Takes the editions of a document in the trash out of the queue. */
async function unlist(req: PayloadRequest, editions: readonly EditionState[]): Promise<void> {
  for (const edition of editions)
    if (edition.listed !== false) await updateEdition(req, edition.id, { listed: false })
}

/** What an edition's working copy says now, whoever made it say so. */
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
  /** In the trash or not. */
  readonly copy: WorkingCopy
  readonly editions: readonly EditionState[]
  /** What the document is found by. */
  readonly folded: string
}

/**
 * Brings a document's editions up to its working copy after a save: creates the missing ones, hashes
 * each locale, and puts back to draft what was under review or approved and has changed. What is live
 * stays live, and content that is again as live is approved. Of documents, it reads no more than the
 * media files that they use.
 * @param req the save's request: its transaction, and whose change it is
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

/** As `refreshStored`, for who has read neither the document nor its editions. */
export async function refreshEditions(req: PayloadRequest, key: DocumentKey): Promise<void> {
  const copy = await readStored(req.payload, key, req)
  const editions = await documentEditions(req.payload, key, req)
  if (!copy) return unlist(req, editions)
  await refreshStored(req, { copy, editions, folded: foldedOf(copy) })
}
