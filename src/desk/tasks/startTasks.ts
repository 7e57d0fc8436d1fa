import type { Payload } from 'payload'

import { taskKinds } from './kinds.ts'
import { type TaskTimes, defaultTimes } from './times.ts'
import { onWake } from './wake.ts'
import { Worker } from './worker.ts'

/** The running tasks of a desk. */
export interface TaskRunner {
  /**
   * Stops starting tasks, and releases those that do not end in time.
   * @param patience milliseconds
   */
  readonly stop: (patience: number) => Promise<void>
}

/**
 * Starts performing the desk's tasks, with one worker per kind, so that no kind delays another.
 * Several desks on one database share the tasks. Only a serving desk calls this, never a command.
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
