import type { PayloadRequest } from 'payload'

import { actorOf, hasRole, roleRefusal, systemActor, wordsRequired } from '#desk/access/index.ts'
import { type EditionState, isLive } from '#desk/editions/index.ts'
import { type Approval, permission } from './approval.ts'
import { contentChanged, fourEyesRefused, illegalTransition } from './errors.ts'
import { type Transition, type TransitionRule, ruleOf } from './transitions.ts'

/** A requested transition of one edition. */
export interface Move {
  readonly transition: Transition
  readonly comment?: string | undefined
  readonly reason?: string | undefined
  /** The hash of the content that the person saw; absent when the caller does not say. */
  readonly contentHash?: string | undefined
}

type Asker = Pick<PayloadRequest, 'context' | 'user'>

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/**
 * Whether the caller changed this content since its last approval. Never true for system actors.
 */
const changedItThemself = (req: Asker, edition: EditionState): boolean =>
  !systemActor(req) && (edition.changedBy ?? []).includes(actorOf(req) ?? '')

function checkPerson(
  req: Asker,
  approval: Approval,
  rule: TransitionRule,
  edition: EditionState,
  { transition, reason }: Move,
): void {
  const may = permission(req, approval, transition, edition.locale)
  if (may === 'no') throw roleRefusal(`${transition} (${edition.locale})`)
  const ownWork = rule.fourEyes === true && changedItThemself(req, edition)
  if (ownWork && !hasRole(req.user, 'administrator')) throw fourEyesRefused()
  const exception = ownWork || (may === 'administrator' && approval.workflow === 'safeguarded')
  if (exception && !filled(reason)) throw wordsRequired('reason')
}

/** Checks that the stage allows the transition, and that it would change something. */
function checkState(rule: TransitionRule, edition: EditionState, { transition }: Move): void {
  if (!rule.from.includes(edition.stage))
    throw illegalTransition(
      `${transition} starts from ${rule.from.join(' or ')}; this edition is ${edition.stage}.`,
    )
  if (rule.live === 'unpublish' && !isLive(edition))
    throw illegalTransition('This edition is not live.')
}

/**
 * Checks one move against the table, before anything is written.
 * @param hash the hash of the working copy as just read
 * @returns the rule that holds
 * @throws KerbenError `role`, `four_eyes`, `reason_required`, `comment_required`, `illegal_transition`, `content_changed`
 */
export function checkMove(
  req: Asker,
  approval: Approval,
  edition: EditionState,
  move: Move,
  hash: string,
): TransitionRule {
  const rule = ruleOf(approval.workflow, move.transition)
  if (!rule)
    throw illegalTransition(
      `The ${approval.workflow} workflow has no transition “${move.transition}”.`,
    )
  checkPerson(req, approval, rule, edition, move)
  checkState(rule, edition, move)
  if (rule.needs && !filled(move[rule.needs])) throw wordsRequired(rule.needs)
  if (move.contentHash !== undefined && move.contentHash !== hash) throw contentChanged()
  if (rule.live === 'publish' && isLive(edition) && edition.publishedHash === hash)
    throw illegalTransition('This content is live already, unchanged.')
  const approvedFirst = rule.live === 'publish' && rule.from.length === 1
  if (approvedFirst && edition.approvedHash !== hash) throw contentChanged()
  return rule
}

/**
 * Whether the caller may make a transition now, so that the desk shows its button. A missing
 * comment or reason does not count, since the desk asks for it afterwards.
 */
export function mayMove(
  req: Asker,
  approval: Approval,
  edition: EditionState,
  transition: Transition,
  hash: string,
): boolean {
  try {
    checkMove(req, approval, edition, { transition, comment: '…', reason: '…' }, hash)
    return true
  } catch {
    // checkMove throws only refusals, and which one it is does not matter here
    return false
  }
}
