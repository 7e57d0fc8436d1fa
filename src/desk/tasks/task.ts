import type { Payload, PayloadRequest } from 'payload'

import type { Label } from '#shared/localization/index.ts'

/** Further data of a task: only ids and numbers, since tasks are stored. */
export type TaskData = Readonly<Record<string, number | string>>

/** A task as stored. Instants are ISO 8601 in UTC. */
export interface StoredTask {
  readonly id: string
  readonly kind: string
  /** What it is about. At most one task of a kind has a given key. */
  readonly key: string
  readonly dueAt: string
  /** A text unique to one claim; `nobody` if unclaimed. */
  readonly leasedBy: string
  /** When the claim ends; in the past if unclaimed. */
  readonly leaseUntil: string
  /** A new text each time the task is scheduled, by which its performer notices that. */
  readonly asked: string
  /** Failures since the last success. That a desk was killed does not count. */
  readonly attempts: number
  /** The code or name of the last error, never its message, which may quote stored data. */
  readonly lastError?: string | null
  readonly data?: TaskData | null
}

/** When to perform the task again, and with which data; without data they stay the same. */
export interface Next {
  readonly dueAt: Date
  readonly data?: TaskData
}

/**
 * Writes that are stored together with the end of a task. To schedule the task again, return when.
 */
export type Write = (req: PayloadRequest) => Promise<Next | undefined>

/** A claimed task, as its performer gets it. */
export interface ClaimedTask {
  readonly payload: Payload
  readonly key: string
  readonly data: TaskData
  /** Aborted when the desk stops, or when somebody else has taken the task over. */
  readonly signal: AbortSignal
  /**
   * Ends the task: its writes, and that it is done, in one transaction, as the system actor
   * `scheduler`. MongoDB may run `write` more than once.
   * @throws LeaseLost if another desk has taken the task over; then nothing is written
   */
  readonly finish: (write?: Write) => Promise<void>
}

/** How tasks of one kind are performed, one at a time on each desk, apart from all other kinds. */
export interface TaskKind {
  /** Stored with each task, so it must never change. */
  readonly kind: string
  /** Its name for administrators, shown when it is late or fails. */
  readonly label: Label
  /** How many failures until it is given up, which is logged; without it, never. */
  readonly attempts?: number
  /** The longest pause after a failure, in milliseconds; an hour without it. */
  readonly longestPause?: number
  /**
   * Runs at each start: uses `ensureTask` to schedule tasks that must exist but may have been lost.
   */
  readonly ensure?: (req: PayloadRequest) => Promise<void>
  /**
   * Performs a task, at least once, and ends it by `finish`; returning without it ends the task
   * too. Slow work, and effects outside the database, belong before `finish`, outside any
   * transaction.
   */
  readonly perform: (task: ClaimedTask) => Promise<void>
}
