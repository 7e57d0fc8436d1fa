import type { Payload, PayloadRequest, Where } from 'payload'

import { compareAndSet } from '#desk/database/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { type Claim, asScheduler } from './claim.ts'
import { TASKS } from './collection.ts'
import { LeaseLost, free, leaseFor } from './lease.ts'
import type { TaskKind, Write } from './task.ts'
import { pauseAfter } from './times.ts'

const held = ({ id, leasedBy }: Claim): Where => ({
  and: [{ id: { equals: id } }, { leasedBy: { equals: leasedBy } }],
})

const asked = (claim: Claim): Where => ({
  and: [held(claim), { asked: { equals: claim.asked } }],
})

const change = (req: PayloadRequest, where: Where, data: Record<string, unknown>) =>
  compareAndSet(req.payload, { collection: TASKS, where, data, req })

const remove = async (req: PayloadRequest, where: Where): Promise<boolean> =>
  // Payload does not know the collection here, and so does not type the row
  ((await req.payload.db.deleteOne({ collection: TASKS, where, req })) as unknown) !== null

/** Renews a claim's lease. @returns whether the claim was still held */
export const renew = (payload: Payload, claim: Claim, lease: number): Promise<boolean> =>
  asScheduler(payload, (req) => change(req, held(claim), leaseFor(lease)))

/** Releases a task unchanged, for another desk or the next start. */
export const release = (payload: Payload, claim: Claim): Promise<boolean> =>
  asScheduler(payload, (req) => change(req, held(claim), free))

/**
 * Ends a task: its writes, and that it is done, in one transaction. It stays scheduled when `write`
 * returns a next time, or when it was scheduled again meanwhile.
 * @param lease milliseconds
 * @throws LeaseLost, and any error of `write`; then nothing is written
 */
export const settle = (
  payload: Payload,
  claim: Claim,
  lease: number,
  write?: Write,
): Promise<void> =>
  asScheduler(payload, async (req) => {
    // first, so that on MongoDB a transaction that schedules it meanwhile conflicts with this one
    if (!(await change(req, held(claim), leaseFor(lease)))) throw new LeaseLost(claim.kind)
    const next = await write?.(req)
    const again = { ...free, attempts: 0, lastError: null, ...(next?.data && { data: next.data }) }
    const settled = next
      ? await change(req, asked(claim), { ...again, dueAt: next.dueAt.toISOString() })
      : await remove(req, asked(claim))
    if (!settled) await change(req, held(claim), { ...again, dueAt: new Date().toISOString() })
  })

/** A failure's code or name; never its message, which may quote stored data. */
const nameOf = (error: unknown): string =>
  error instanceof KerbenError ? error.code : error instanceof Error ? error.name : typeof error

/**
 * Records that a task failed: it is retried after a pause that grows, or given up.
 * @returns the pause in milliseconds; null when it is given up
 */
export async function fail(
  payload: Payload,
  claim: Claim,
  { attempts: most = Infinity, longestPause }: Pick<TaskKind, 'attempts' | 'longestPause'>,
  error: unknown,
): Promise<number | null> {
  const attempts = claim.attempts + 1
  const pause = attempts < most ? pauseAfter(attempts, longestPause) : null
  const dueAt = new Date(Date.now() + (pause ?? 0)).toISOString()
  await asScheduler(payload, (req) =>
    pause === null
      ? remove(req, held(claim))
      : change(req, held(claim), { ...free, attempts, dueAt, lastError: nameOf(error) }),
  )
  return pause
}
