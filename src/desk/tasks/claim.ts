import { randomUUID } from 'node:crypto'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { compareAndSet, transaction } from '#desk/database/index.ts'
import { TASKS } from './collection.ts'
import { leaseFor } from './lease.ts'
import type { StoredTask } from './task.ts'

/** A task that this desk has claimed, with the lease's unique text. */
export type Claim = StoredTask

/** Runs a write to tasks in its own transaction, as the system actor `scheduler`. */
export async function asScheduler<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ context: asSystem('scheduler') }, payload)
  return transaction(payload, req, work)
}

/**
 * The unclaimed task of a kind with the earliest due time, past or future; null if there is none.
 */
async function first(payload: Payload, kind: string): Promise<StoredTask | null> {
  const { docs } = await payload.db.find<StoredTask & Record<string, unknown>>({
    collection: TASKS,
    where: {
      and: [
        { kind: { equals: kind } },
        { leaseUntil: { less_than_equal: new Date().toISOString() } },
      ],
    },
    sort: 'dueAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

/**
 * Claims the task of a kind that is due first, by compare-and-set, so that only one desk gets it.
 * @param lease milliseconds
 * @returns the claim, or the time at which to ask again; null if no task is waiting
 */
export async function claimDue(
  payload: Payload,
  kind: string,
  lease: number,
): Promise<{ claim: Claim } | { dueAt: Date | null }> {
  const found = await first(payload, kind)
  if (!found) return { dueAt: null }
  if (found.dueAt > new Date().toISOString()) return { dueAt: new Date(found.dueAt) }
  const claimed = { leasedBy: randomUUID(), ...leaseFor(lease) }
  const won = await asScheduler(payload, (req) =>
    compareAndSet(payload, {
      collection: TASKS,
      where: {
        and: [
          { id: { equals: found.id } },
          { leasedBy: { equals: found.leasedBy } },
          // another desk may have claimed it and failed meanwhile, which changes `dueAt`
          { dueAt: { equals: found.dueAt } },
        ],
      },
      data: claimed,
      req,
    }),
  )
  return won ? { claim: { ...found, ...claimed } } : { dueAt: new Date() }
}
