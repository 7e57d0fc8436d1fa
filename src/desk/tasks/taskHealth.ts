import type { Payload } from 'payload'

import { type LateKind, lateTasks } from './lateTasks.ts'

/** How many kinds of tasks, including consumers of events, fail or are late. */
export interface TaskHealth {
  /** Kinds with a task that failed at its last attempt. */
  readonly failing: number
  /** Kinds, other than failing ones, with a task that has waited more than five minutes. */
  readonly late: number
}

/** Least milliseconds between two queries. */
const PAUSE = 10_000

const countsOf = (kinds: readonly LateKind[]): TaskHealth => {
  const failing = kinds.filter(({ isFailing }) => isFailing).length
  return { failing, late: kinds.length - failing }
}

/**
 * Returns the health of the tasks at once, as it was at the last query; each call starts the next
 * query. So an answer never waits for a slow or missing database.
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
