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
  // Payload gives rows without a type, since it does not know the collection here
  ((await req.payload.db.deleteOne({ collection: TASKS, where, req })) as unknown) !== null

/** Makes a claim hold from now on again. @returns whether it still did */
export const renew = (payload: Payload, claim: Claim, lease: number): Promise<boolean> =>
  asScheduler(payload, (req) => change(req, held(claim), leaseFor(lease)))

/** Gives a task back as it was, for another desk or start to perform. */
export const release = (payload: Payload, claim: Claim): Promise<boolean> =>
  asScheduler(payload, (req) => change(req, held(claim), free))

/**
 * Ends a task: what it writes, and that it is done, in one transaction. It is performed again when it
 * says so, or was asked for meanwhile.
 * @param lease milliseconds
 * @throws LeaseLost, and what `write` throws: nothing is written
 */
export const settle = (
  payload: Payload,
  claim: Claim,
  lease: number,
  write?: Write,
): Promise<void> =>
  asScheduler(payload, async (req) => {
    // first, so that on MongoDB whoever asks for it meanwhile meets this transaction
    if (!(await change(req, held(claim), leaseFor(lease)))) throw new LeaseLost(claim.kind)
    const next = await write?.(req)
    const again = { ...free, attempts: 0, lastError: null, ...(next?.data && { data: next.data }) }
    const settled = next
      ? await change(req, asked(claim), { ...again, dueAt: next.dueAt.toISOString() })
      : await remove(req, asked(claim))
    if (!settled) await change(req, held(claim), { ...again, dueAt: new Date().toISOString() })
  })

/** What a failure is known by: messages may quote what is stored. */
const nameOf = (error: unknown): string =>
  error instanceof KerbenError ? error.code : error instanceof Error ? error.name : typeof error

/**
 * Notes that a task failed: it waits, longer each time, or is given up.
 * @returns the milliseconds that it waits; null when it is given up
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
