import type { Payload, PayloadRequest } from 'payload'

import type { Label } from '#shared/localization/index.ts'

/** What a task is about: ids and numbers, since tasks are stored. */
export type TaskData = Readonly<Record<string, number | string>>

/** A task as stored. Instants are ISO 8601 in UTC. */
export interface StoredTask {
  readonly id: string
  readonly kind: string
  /** What it is about, within its kind: there is one task of a kind and a key at most. */
  readonly key: string
  readonly dueAt: string
  /** A text that one claim has and no other; `nobody` while it is free. */
  readonly leasedBy: string
  /** Whoever has claimed it has it until then; past, while it is free. */
  readonly leaseUntil: string
  /** Another text each time that the task is asked for, so that one who performs it learns of it. */
  readonly asked: string
  /** How often it has failed since it last succeeded. A desk that was killed is no failure. */
  readonly attempts: number
  /** What it last failed with: a name or a code, never a message, which may quote what is stored. */
  readonly lastError?: string | null
  readonly data?: TaskData | null
}

/** When a task is to be performed again, and with which data; as before where none are given. */
export interface Next {
  readonly dueAt: Date
  readonly data?: TaskData
}

/** What is written together with the end of a task; what it gives makes the task due again. */
export type Write = (req: PayloadRequest) => Promise<Next | undefined>

/** A task in the hands of who performs it. */
export interface ClaimedTask {
  readonly payload: Payload
  readonly key: string
  readonly data: TaskData
  /** Aborted when the desk stops, or when somebody else has taken the task over. */
  readonly signal: AbortSignal
  /**
   * Ends the task: writes what it does, and that it is done, in one transaction, in the name of the
   * system actor `scheduler`. On MongoDB `write` may be run again.
   * @throws LeaseLost where somebody else has taken the task over: nothing is written
   */
  readonly finish: (write?: Write) => Promise<void>
}

/** How tasks of one kind are performed, one at a time on each desk, apart from all other kinds. */
export interface TaskKind {
  /** Stored with each task: it stays as it is. */
  readonly kind: string
  /** What an administrator reads of it when it is late or fails. */
  readonly label: Label
  /** How often it may fail before it is given up, which is logged; without it, it never is. */
  readonly attempts?: number
  /** The longest pause after a failure, in milliseconds; an hour without it. */
  readonly longestPause?: number
  /** Sees to what has to be there at each start, by `ensureTask`, whatever was lost before. */
  readonly ensure?: (req: PayloadRequest) => Promise<void>
  /**
   * Performs a task, at least once, and ends it by `finish`, which a plain return does too. What
   * takes long, or reaches outside the database, comes before `finish`, outside of any transaction.
   */
  readonly perform: (task: ClaimedTask) => Promise<void>
}
