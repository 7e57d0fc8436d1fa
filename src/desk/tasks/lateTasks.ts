import type { Payload, Where } from 'payload'

import type { Label } from '#shared/localization/index.ts'
import { TASKS } from './collection.ts'
import { taskKinds } from './kinds.ts'

/** Milliseconds after its due time from which a task counts as late. */
const LATE = 5 * 60 * 1000

/** A kind with failing or late tasks. */
export interface LateKind {
  readonly kind: string
  readonly label: Label
  /** Whether a task failed at its last attempt; otherwise one has waited more than five minutes. */
  readonly isFailing: boolean
}

/** The kinds of which some tasks fail or are late; none when all is well. */
export async function lateTasks(payload: Payload, now = Date.now()): Promise<LateKind[]> {
  const known = taskKinds(payload)
  const kindsWith = async (where: Where): Promise<Set<unknown>> => {
    const { values } = await payload.db.findDistinct({ collection: TASKS, field: 'kind', where })
    return new Set(values.map((row: Record<string, unknown>) => row['kind']))
  }
  const failing = await kindsWith({ attempts: { greater_than: 0 } })
  const late = await kindsWith({ dueAt: { less_than: new Date(now - LATE).toISOString() } })
  return [...known.values()].flatMap(({ kind, label }) =>
    failing.has(kind) || late.has(kind) ? [{ kind, label, isFailing: failing.has(kind) }] : [],
  )
}
