import type { PayloadRequest } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { compareAndSet, transaction } from '#desk/database/index.ts'
import {
  type DocumentKey,
  EDITIONS,
  type Edition,
  type EditionData,
  type Finding,
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
} from '#desk/editions/index.ts'
import { type Locale, locales } from '#shared/localization/index.ts'
import { type Approval, approvalOf } from './approval.ts'
import { type Move, checkMove } from './checks.ts'
import { type Opened, confidentialFindings, recordOpened } from './confidentialGate.ts'
import { contentChanged, documentNotFound, gateClosed, illegalTransition } from './errors.ts'
import { gate } from './gate.ts'
import { notDelivered, publishColumns } from './publish.ts'
import { recordSlug } from './slugHistory.ts'
import { type TransitionRule, isDecision } from './transitions.ts'

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
  readonly approval: Approval
  readonly rule: TransitionRule
}

async function columnsOf(
  req: PayloadRequest,
  copy: WorkingCopy,
  { edition, reading, approval, rule }: Step,
): Promise<EditionData> {
  const moved: EditionData = {
    stage: rule.to,
    workflow: approval.workflow,
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
      // what is live decides no longer
      workflow: approvalOf(copy.loaded, reading.view, undefined).workflow,
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

/** What keeps a step from being made: all that the gate wants of a publish, what is confidential of each decision. */
async function closedBy(
  req: PayloadRequest,
  copy: WorkingCopy,
  { reading, rule }: Step,
  opened: Opened,
): Promise<Finding[]> {
  const types = new Set(loadedTypes(req.payload).keys())
  const asked = rule.live === 'publish' ? 'publish' : 'approve'
  const found = [
    ...(asked === 'publish' ? await gate(req, copy, reading, types) : []),
    ...(await confidentialFindings(req, copy, reading, { asked, decides: true, opened })),
  ]
  return found.filter(({ severity }) => severity === 'error')
}

/** Steps of a decision that the gate lets through. In `simple`, `all` means every complete locale. */
async function throughGate(
  req: PayloadRequest,
  copy: WorkingCopy,
  steps: readonly Step[],
  { takeComplete, opened }: { readonly takeComplete: boolean; readonly opened: Opened },
): Promise<Step[]> {
  const passed: Step[] = []
  const errors: Finding[] = []
  for (const step of steps) {
    const closed = await closedBy(req, copy, step, opened)
    if (closed.length === 0) passed.push(step)
    errors.push(...closed)
  }
  if (errors.length > 0 && !(takeComplete && passed.length > 0)) throw gateClosed(errors)
  return passed
}

async function make(
  req: PayloadRequest,
  request: TransitionRequest,
  opened: Opened,
): Promise<Edition[]> {
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
    const approval = approvalOf(copy.loaded, reading.view, edition)
    const contentHash = contentHashes?.[edition.locale]
    try {
      const rule = checkMove(req, approval, edition, { ...move, contentHash }, reading.hash)
      steps.push({ edition, reading, approval, rule })
    } catch (error) {
      if (!takeComplete || !(error instanceof Error)) throw error
      refused = error
    }
  }
  if (steps.length === 0)
    throw refused ?? illegalTransition('This document has no edition in that locale.')
  const ready = isDecision(move.transition)
    ? await throughGate(req, copy, steps, { takeComplete, opened })
    : steps
  for (const step of ready) await write(req, copy, step, request)
  await recordOpened(req, opened)
  return documentEditions(req.payload, key, req)
}

/**
 * Makes a transition: the sole writer of stages, hashes, frozen views and snapshots.
 * Reads once, in one transaction, and what it read is what it writes.
 * @param req whose user, or system actor, asks
 * @returns the document's editions afterwards
 * @throws KerbenError as DESIGN's table says: 403, 404, 409, 422
 */
export async function transition(
  req: PayloadRequest,
  request: TransitionRequest,
): Promise<Edition[]> {
  const opened: Opened = []
  try {
    return await transaction(req.payload, req, () => {
      // MongoDB may run it again
      opened.length = 0
      return make(req, request, opened)
    })
  } catch (error) {
    // the entries went with the transaction, but what was opened was opened
    await recordOpened(req, opened)
    throw error
  }
}
