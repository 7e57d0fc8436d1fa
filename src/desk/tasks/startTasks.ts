import type { Payload } from 'payload'

import { taskKinds } from './kinds.ts'
import { type TaskTimes, defaultTimes } from './times.ts'
import { onWake } from './wake.ts'
import { Worker } from './worker.ts'

/** The tasks of a desk being performed. */
export interface TaskRunner {
  /**
   * Takes no more tasks, and gives back those that do not end in time.
   * @param patience milliseconds
   */
  readonly stop: (patience: number) => Promise<void>
}

/**
 * Performs the desk's tasks from now on: each kind by a worker of its own, so that none delays
 * another. Several desks on one database share the tasks. Only a desk that serves calls it, no
 * command.
 */
export function startTasks(payload: Payload, times: TaskTimes = defaultTimes): TaskRunner {
  const workers = new Map(
    [...taskKinds(payload).values()].map((kind) => [kind.kind, new Worker(payload, kind, times)]),
  )
  onWake(payload, (kind) => workers.get(kind)?.wake())
  for (const worker of workers.values()) worker.start()
  return {
    async stop(patience) {
      onWake(payload, undefined)
      await Promise.all([...workers.values()].map((worker) => worker.stop(patience)))
    },
  }
}
