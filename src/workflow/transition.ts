import type { PayloadRequest } from 'payload'

import { actorOf, recordAudit } from '../audit/index.ts'
import { compareAndSet, transaction } from '../database/index.ts'
import {
  type DocumentKey,
  EDITIONS,
  type Edition,
  type EditionData,
  type LocaleReading,
  type WorkingCopy,
  changedNow,
  changers,
  documentEditions,
  isLive,
  liveStateOf,
  loadedTypes,
  nextRevision,
  readLocale,
  readWorkingCopy,
} from '../editions/index.ts'
import { type Locale, locales } from '../localization/index.ts'
import { type Move, checkMove } from './checks.ts'
import { contentChanged, documentNotFound, gateClosed, illegalTransition } from './errors.ts'
import { gate } from './gate.ts'
import { notDelivered, publishColumns } from './publish.ts'
import { recordSlug } from './slugHistory.ts'
import type { TransitionRule } from './transitions.ts'
import { workflowOf } from './workflowOf.ts'

/** A transition of one locale, or of all (all or none), of one document. */
export interface TransitionRequest extends Omit<Move, 'contentHash'> {
  readonly key: DocumentKey
  readonly locale: Locale | 'all'
  /** What the person looked at, by locale. */
  readonly contentHashes?: Partial<Record<Locale, string>> | undefined
}

/** One edition and what is about to happen to it. */
interface Step {
  readonly edition: Edition
  readonly reading: LocaleReading
  readonly rule: TransitionRule
}

async function columnsOf(
  req: PayloadRequest,
  copy: WorkingCopy,
  { edition, reading, rule }: Step,
): Promise<EditionData> {
  const moved: EditionData = {
    stage: rule.to,
    contentHash: reading.hash,
    liveState: liveStateOf({ ...edition, contentHash: reading.hash }),
  }
  const approved: EditionData =
    rule.to === 'approved' ? { approvedHash: reading.hash, ...changers([]) } : {}
  if (rule.live === 'publish')
    return {
      ...moved,
      ...approved,
      followUp: rule.followUp ?? false,
      ...(await publishColumns(req, copy, reading, edition)),
    }
  if (rule.live === 'unpublish')
    return {
      ...moved,
      ...notDelivered,
      approvedHash: null,
      unpublishedAt: new Date().toISOString(),
      revision: await nextRevision(req),
    }
  return { ...moved, ...approved }
}

/** Writes one step: the edition first, by compare-and-set, then what follows from it. */
async function write(
  req: PayloadRequest,
  copy: WorkingCopy,
  step: Step,
  { transition, comment, reason }: TransitionRequest,
): Promise<void> {
  const { edition, reading, rule } = step
  const data = await columnsOf(req, copy, step)
  const won = await compareAndSet(req.payload, {
    collection: EDITIONS,
    where: {
      and: [
        { id: { equals: edition.id } },
        { stage: { equals: edition.stage } },
        ...(edition.approvedHash ? [{ approvedHash: { equals: edition.approvedHash } }] : []),
        ...(edition.revision ? [{ revision: { equals: edition.revision } }] : []),
      ],
    },
    data: { ...data, ...changedNow(actorOf(req)), updatedAt: new Date().toISOString() },
    req,
  })
  if (!won) throw contentChanged()
  if (rule.live === 'publish' && copy.loaded.type.kind === 'collection' && data.slug)
    await recordSlug(req, copy.key, edition.locale, data.slug)
  await recordAudit(req, {
    action: transition,
    ...copy.key,
    locale: edition.locale,
    from: isLive(edition) ? `${edition.stage}, live` : edition.stage,
    to: rule.live === 'publish' ? `${rule.to}, live` : rule.to,
    ...(comment || reason ? { comment: [reason, comment].filter(Boolean).join('\n') } : {}),
    ...(data.revision ? { revision: data.revision } : {}),
    hashes: {
      content: reading.hash,
      approved: data.approvedHash ?? edition.approvedHash ?? null,
      published: data.publishedHash ?? null,
    },
  })
}

/** Steps of a publish that the gate lets through. In `simple`, `all` means every complete locale. */
async function throughGate(
  req: PayloadRequest,
  copy: WorkingCopy,
  steps: readonly Step[],
  takeComplete: boolean,
): Promise<Step[]> {
  const types = new Set(loadedTypes(req.payload).keys())
  const passed: Step[] = []
  const errors = []
  for (const step of steps) {
    const found = await gate(req, copy, step.reading, types)
    const closed = found.filter(({ severity }) => severity === 'error')
    if (closed.length === 0) passed.push(step)
    errors.push(...closed)
  }
  if (errors.length > 0 && !(takeComplete && passed.length > 0))
    throw gateClosed(errors, req.i18n.language)
  return passed
}

/**
 * Makes a transition: the sole writer of stages, hashes, frozen views and snapshots.
 * Reads once, in one transaction, and what it read is what it writes.
 * @param req whose user, or system actor, asks
 * @returns the document's editions afterwards
 * @throws KerbenError as DESIGN's table says: 403, 404, 409, 422
 */
export function transition(req: PayloadRequest, request: TransitionRequest): Promise<Edition[]> {
  return transaction(req.payload, req, async () => {
    const { key, locale: asked, contentHashes, ...move } = request
    const copy = await readWorkingCopy(req.payload, key, req)
    if (!copy) throw documentNotFound()
    const editions = await documentEditions(req.payload, key, req)
    const chosen = asked === 'all' ? locales : [asked]
    const takeComplete =
      asked === 'all' && copy.loaded.type.workflow === 'simple' && move.transition === 'publish'
    const steps: Step[] = []
    let refused: Error | null = null
    for (const edition of editions.filter(({ locale }) => chosen.includes(locale))) {
      const reading = await readLocale(req.payload, copy, edition.locale, req)
      const workflow = workflowOf(copy.loaded, reading.view)
      const contentHash = contentHashes?.[edition.locale]
      try {
        const rule = checkMove(req, workflow, edition, { ...move, contentHash }, reading.hash)
        steps.push({ edition, reading, rule })
      } catch (error) {
        if (!takeComplete || !(error instanceof Error)) throw error
        refused = error
      }
    }
    if (steps.length === 0)
      throw refused ?? illegalTransition('This document has no edition in that locale.')
    const ready =
      steps[0]?.rule.live === 'publish' ? await throughGate(req, copy, steps, takeComplete) : steps
    for (const step of ready) await write(req, copy, step, request)
    return documentEditions(req.payload, key, req)
  })
}
