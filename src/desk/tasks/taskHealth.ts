import type { Payload } from 'payload'

import { type LateKind, lateTasks } from './lateTasks.ts'

/** How many kinds of tasks, consumers of events among them, are not performed as they should be. */
export interface TaskHealth {
  /** Kinds that failed when they were last tried. */
  readonly failing: number
  /** Kinds of which something waits for longer than five minutes; those that fail are not counted. */
  readonly late: number
}

/** Milliseconds between two looks into the database. */
const PAUSE = 10_000

const countsOf = (kinds: readonly LateKind[]): TaskHealth => {
  const failing = kinds.filter(({ isFailing }) => isFailing).length
  return { failing, late: kinds.length - failing }
}

/**
 * Tells how the tasks stand, at once: as they stood when they were last asked for, which each call
 * does again for the next one. So the answer never waits for a database that is slow or away.
 */
export function taskHealth(payload: Payload): () => TaskHealth {
  let known: TaskHealth = { failing: 0, late: 0 }
  let asked = -Infinity
  return () => {
    if (performance.now() - asked > PAUSE) {
      asked = performance.now()
      lateTasks(payload).then(
        (kinds) => {
          known = countsOf(kinds)
        },
        (err: unknown) => {
          payload.logger.warn({ err }, 'How the tasks stand could not be asked for')
        },
      )
    }
    return known
  }
}
