import type { Role } from '#desk/access/index.ts'
import type { Workflow } from '#shared/contract/index.ts'
// by its own path: the browser loads this table
import { type Stage, stages } from '#desk/editions/edition.ts'

/** The effect and the requirements of a transition. `whoMay` lists who may make it. */
export interface TransitionRule {
  readonly from: readonly Stage[]
  readonly to: Stage
  /**
   * `publish` makes the edition live, `unpublish` ends that; without it, what is live does not
   * change.
   */
  readonly live?: 'publish' | 'unpublish'
  readonly needs?: 'comment' | 'reason'
  /** Nobody who changed the content since its last approval may make it. */
  readonly fourEyes?: boolean
  /** Facts without a verification in force are verified in the same step (`verified: true`). */
  readonly asksVerification?: boolean
  /** Opens a review after publishing. */
  readonly followUp?: boolean
}

/** The transitions of the reviewed and the safeguarded workflow. */
export const transitions = {
  submit: { from: ['draft', 'changes_requested'], to: 'in_review' },
  requestChanges: { from: ['in_review'], to: 'changes_requested', needs: 'comment' },
  approve: { from: ['in_review'], to: 'approved', fourEyes: true },
  publish: { from: ['approved'], to: 'approved', live: 'publish' },
  publishUrgently: {
    from: stages,
    to: 'approved',
    live: 'publish',
    needs: 'reason',
    asksVerification: true,
    followUp: true,
  },
  unpublish: { from: stages, to: 'draft', live: 'unpublish', needs: 'reason' },
} as const satisfies Record<string, TransitionRule>

/** The name of a transition. */
export type Transition = keyof typeof transitions

/** Whether a text names a transition. */
export const isTransition = (name: string): name is Transition => Object.hasOwn(transitions, name)

/** Whether a transition approves or publishes an edition. */
export const isDecision = (name: Transition): boolean =>
  name === 'approve' || name === 'publish' || name === 'publishUrgently'

/**
 * The rule of a transition in a workflow. In `simple` an editor publishes from any stage.
 * @returns null where the workflow does not know it
 */
export function ruleOf(workflow: Workflow, transition: Transition): TransitionRule | null {
  if (workflow !== 'simple') return transitions[transition]
  if (transition === 'publish') return { ...transitions.publish, from: stages }
  return transition === 'unpublish' ? transitions.unpublish : null
}

/**
 * Who may make a transition, by workflow. Administrators may make all, except decisions that only
 * safeguarding may make (`permission` in `approval.ts`). Translators may submit their own locales
 * only.
 */
export const whoMay: Readonly<Record<Workflow, Partial<Record<Transition, readonly Role[]>>>> = {
  reviewed: {
    submit: ['author', 'translator', 'editor', 'safeguarding'],
    requestChanges: ['editor', 'safeguarding'],
    approve: ['editor'],
    publish: ['editor'],
    publishUrgently: ['editor'],
    unpublish: ['editor', 'safeguarding'],
  },
  safeguarded: {
    submit: ['author', 'translator', 'editor', 'safeguarding'],
    requestChanges: ['editor', 'safeguarding'],
    approve: ['safeguarding'],
    publish: ['safeguarding'],
    publishUrgently: ['safeguarding'],
    unpublish: ['editor', 'safeguarding'],
  },
  simple: {
    publish: ['editor'],
    unpublish: ['editor'],
  },
}
