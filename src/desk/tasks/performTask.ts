import type { Payload } from 'payload'

import type { Claim } from './claim.ts'
import { LeaseLost } from './lease.ts'
import { fail, release, renew, settle } from './settle.ts'
import type { TaskKind } from './task.ts'

/** What is needed to perform a claimed task. */
export interface Performance {
  readonly kind: TaskKind
  readonly claim: Claim
  /** Length of the lease in milliseconds; it is renewed after each third of it. */
  readonly lease: number
  /** Aborted when the desk stops. */
  readonly stopped: AbortSignal
}

/** Renews a claim regularly, until it is lost or `stop` is called. */
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
  // a task that was cut off because the desk stops has not failed
  if (stopped.aborted) {
    await release(payload, claim)
    return
  }
  const pause = await fail(payload, claim, kind, err)
  if (pause === null) payload.logger.error({ err, ...of }, 'A task failed, and was given up')
  else payload.logger.warn({ err, ...of, pause }, 'A task failed, and is tried again')
}

/** Performs a claimed task. A failure is stored and logged, not thrown. */
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
        // the lease then simply runs out
        payload.logger.error({ err: error, kind: claim.kind }, 'A failure could not be stored')
      })
  } finally {
    renewal.stop()
  }
}
