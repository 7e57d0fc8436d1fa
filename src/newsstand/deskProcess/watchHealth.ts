import { setTimeout as wait } from 'node:timers/promises'

import { askHealth } from './askHealth.ts'

/** How a desk is watched, in milliseconds. */
export interface Watching {
  /** Between two health checks. */
  readonly pause: number
  /** For the answer to one check. */
  readonly patience: number
  /** Failed checks in a row after which the desk counts as lost. */
  readonly misses: number
}

/** Finds a desk that hangs within half a minute, and tolerates one that is busy for ten seconds. */
const defaults: Watching = { pause: 5000, patience: 10_000, misses: 2 }

/**
 * Asks a desk how it is until it no longer answers.
 * @param signal ends the watch
 * @returns whether it was lost; false where the watch was ended
 */
export async function watchHealth(
  port: number,
  signal: AbortSignal,
  { pause, patience, misses }: Watching = defaults,
): Promise<boolean> {
  let missed = 0
  while (missed < misses) {
    await wait(pause, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return false
    missed = (await askHealth(port, patience)) ? 0 : missed + 1
    // the desk ended meanwhile, which its exit event handles
    if (signal.aborted) return false
  }
  return true
}
