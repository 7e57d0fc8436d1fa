import type { Payload } from 'payload'

import type { Claim } from './claim.ts'
import { LeaseLost } from './lease.ts'
import { fail, release, renew, settle } from './settle.ts'
import type { TaskKind } from './task.ts'

/** What is to be known to perform a claimed task. */
export interface Performance {
  readonly kind: TaskKind
  readonly claim: Claim
  /** Milliseconds; the claim is renewed three times as often. */
  readonly lease: number
  /** Aborted when the desk stops. */
  readonly stopped: AbortSignal
}

/** Renews a claim as long as it holds; ended by `stop`. */
function keepAlive(payload: Payload, { claim, lease }: Performance, onLost: () => void) {
  const timer = setInterval(() => {
    renew(payload, claim, lease).then(
      (holds) => {
        if (!holds) onLost()
      },
      (err: unknown) => {
        payload.logger.warn({ err, kind: claim.kind }, 'A task could not be renewed')
      },
    )
  }, lease / 3)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

async function noteFailure(payload: Payload, { kind, claim, stopped }: Performance, err: unknown) {
  const of = { kind: claim.kind, key: claim.key }
  if (err instanceof LeaseLost) {
    payload.logger.info(of, err.message)
    return
  }
  // what a desk that stops has cut off did not fail
  if (stopped.aborted) {
    await release(payload, claim)
    return
  }
  const pause = await fail(payload, claim, kind, err)
  if (pause === null) payload.logger.error({ err, ...of }, 'A task failed, and was given up')
  else payload.logger.warn({ err, ...of, pause }, 'A task failed, and is tried again')
}

/** Performs a claimed task to its end, whatever that is: a failure is stored and logged, not thrown. */
export async function performTask(payload: Payload, performance: Performance): Promise<void> {
  const { kind, claim, lease, stopped } = performance
  const lost = new AbortController()
  const renewal = keepAlive(payload, performance, () => {
    lost.abort()
  })
  let finished = false
  try {
    const finish = async (write?: Parameters<typeof settle>[3]) => {
      await settle(payload, claim, lease, write)
      finished = true
      renewal.stop()
    }
    const signal = AbortSignal.any([stopped, lost.signal])
    await kind.perform({ payload, key: claim.key, data: claim.data ?? {}, signal, finish })
    if (!finished) await finish()
  } catch (err) {
    if (finished) payload.logger.warn({ err, kind: claim.kind }, 'A task failed after its end')
    else
      await noteFailure(payload, performance, err).catch((error: unknown) => {
        // its lease runs out by itself
        payload.logger.error({ err: error, kind: claim.kind }, 'A failure could not be stored')
      })
  } finally {
    renewal.stop()
  }
}
