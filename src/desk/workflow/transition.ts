import type { PayloadRequest } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { compareAndSet, transaction } from '#desk/database/index.ts'
import {
  type DocumentKey,
  EDITIONS,
  type EditionState,
  type Finding,
  type WorkingCopy,
  changedNow,
  documentEditions,
  isLive,
  readLocales,
  readWorkingCopy,
} from '#desk/editions/index.ts'
import { recordEvent } from '#desk/events/index.ts'
import { type Locale, locales } from '#shared/localization/index.ts'
import { afterTransition } from './afterTransition.ts'
import { approvalOf } from './approval.ts'
import { type Move, checkMove } from './checks.ts'
import { type Step, columnsOf, mayBeTold } from './columns.ts'
import { type Opened, confidentialFindings, recordOpened } from './confidentialGate.ts'
import { contentChanged, documentNotFound, gateClosed, illegalTransition } from './errors.ts'
import { forgetAddresses } from './forgetAddresses.ts'
import { type GateResult, gate } from './gate.ts'
import { recordSlug } from './slugHistory.ts'
import { isDecision } from './transitions.ts'
import { requireVerification } from './verification.ts'

/** A transition of one locale, or of all locales of a document (all or none). */
export interface TransitionRequest extends Omit<Move, 'contentHash'> {
  readonly key: DocumentKey
  readonly locale: Locale | 'all'
  /** The hashes of the content that the person saw, by locale. */
  readonly contentHashes?: Partial<Record<Locale, string>> | undefined
  /** What is done before it in the same transaction, such as a verification. */
  readonly first?: (() => Promise<void>) | undefined
}

/**
 * Writes the transition of one edition: first the edition, by compare-and-set, then everything that
 * follows.
 * @returns the edition as it is now
 */
async function write(
  req: PayloadRequest,
  copy: WorkingCopy,
  step: Step,
  { transition, comment, reason }: TransitionRequest,
): Promise<EditionState> {
  const { edition, reading, rule } = step
  const data = { ...(await columnsOf(req, copy, step)), ...changedNow(actorOf(req)) }
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
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  })
  if (!won) throw contentChanged()
  if (rule.live === 'publish' && copy.loaded.type.kind === 'collection' && data.slug)
    await recordSlug(req, copy.key, edition.locale, data.slug)
  if (rule.live && !mayBeTold(step)) await forgetAddresses(req, copy.key)
  const moved = {
    ...copy.key,
    locale: edition.locale,
    ...(data.revision ? { revision: data.revision } : {}),
    hashes: {
      content: reading.hash,
      approved: data.approvedHash ?? edition.approvedHash ?? null,
      published: data.publishedHash ?? null,
    },
  }
  await recordEvent(req, { kind: transition, ...moved })
  await recordAudit(req, {
    action: transition,
    ...moved,
    from: isLive(edition) ? `${edition.stage}, live` : edition.stage,
    to: rule.live === 'publish' ? `${rule.to}, live` : rule.to,
    ...(comment || reason ? { comment: [reason, comment].filter(Boolean).join('\n') } : {}),
  })
  await afterTransition(req, { ...moved, edition: edition.id, transition, comment })
  return { ...edition, ...data }
}

const notAsked: GateResult = { findings: [], projection: null }

/** The findings of a decision: a publish passes the gate, each the checks of confidential data. */
async function judge(
  req: PayloadRequest,
  copy: WorkingCopy,
  { reading, rule }: Step,
  opened: Opened,
): Promise<GateResult> {
  const asked = rule.live === 'publish' ? 'publish' : 'approve'
  const open = asked === 'publish' ? await gate(req, copy, reading) : notAsked
  const confidential = await confidentialFindings(req, copy, reading, {
    asked,
    decides: true,
    opened,
  })
  return { ...open, findings: [...open.findings, ...confidential] }
}

/**
 * The editions of a decision that pass the gate. In the workflow `simple`, `all` means all complete
 * locales.
 */
async function passingGate(
  req: PayloadRequest,
  copy: WorkingCopy,
  steps: readonly Step[],
  { takeComplete, opened }: { readonly takeComplete: boolean; readonly opened: Opened },
): Promise<Step[]> {
  const passed: Step[] = []
  const errors: Finding[] = []
  for (const step of steps) {
    const { findings, projection } = await judge(req, copy, step, opened)
    const closed = findings.filter(({ severity }) => severity === 'error')
    if (closed.length === 0) passed.push({ ...step, projection })
    errors.push(...closed)
  }
  if (errors.length > 0 && !(takeComplete && passed.length > 0)) throw gateClosed(errors)
  return passed
}

async function make(
  req: PayloadRequest,
  request: TransitionRequest,
  opened: Opened,
): Promise<EditionState[]> {
  const { key, locale: asked, contentHashes, first, ...move } = request
  await first?.()
  const copy = await readWorkingCopy(req.payload, key, req)
  if (!copy) throw documentNotFound()
  const editions = await documentEditions(req.payload, key, req)
  const chosen = asked === 'all' ? locales : [asked]
  const takeComplete =
    asked === 'all' && copy.loaded.type.workflow === 'simple' && move.transition === 'publish'
  const steps: Step[] = []
  let refused: Error | null = null
  const readings = await readLocales(req.payload, copy, chosen, req)
  for (const reading of readings) {
    const edition = editions.find(({ locale }) => locale === reading.locale)
    if (!edition) continue
    const approval = approvalOf(copy.loaded, reading.view, edition)
    const contentHash = contentHashes?.[edition.locale]
    try {
      const rule = checkMove(req, approval, edition, { ...move, contentHash }, reading.hash)
      steps.push({ edition, reading, approval, rule, projection: null })
    } catch (error) {
      if (!takeComplete || !(error instanceof Error)) throw error
      refused = error
    }
  }
  if (steps.length === 0)
    throw refused ?? illegalTransition('This document has no edition in that locale.')
  await requireVerification(req, copy, steps)
  const ready = isDecision(move.transition)
    ? await passingGate(req, copy, steps, { takeComplete, opened })
    : steps
  const written = new Map<string, EditionState>()
  for (const step of ready) written.set(step.edition.id, await write(req, copy, step, request))
  await recordOpened(req, opened)
  return editions.map((edition) => written.get(edition.id) ?? edition)
}

/**
 * Makes a transition. It reads the content once, in one transaction, and freezes and projects
 * exactly what it read.
 * @param req whose user, or system actor, asks
 * @returns the document's editions afterwards
 * @throws KerbenError with status 403, 404, 409 or 422
 */
export async function transition(
  req: PayloadRequest,
  request: TransitionRequest,
): Promise<EditionState[]> {
  const opened: Opened = []
  try {
    return await transaction(req.payload, req, () => {
      // MongoDB may run this function again
      opened.length = 0
      return make(req, request, opened)
    })
  } catch (error) {
    // the audit entries were rolled back, but the documents were decrypted all the same
    await recordOpened(req, opened)
    throw error
  }
}
