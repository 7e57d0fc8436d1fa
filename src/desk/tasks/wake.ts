import type { Payload } from 'payload'

type Wake = (kind: string) => void

const runners = new WeakMap<Payload, Wake>()

/** Registers how to wake a desk's runner; undefined removes it. */
export function onWake(payload: Payload, wake: Wake | undefined): void {
  if (wake) runners.set(payload, wake)
  else runners.delete(payload)
}

/** Tells this desk's runner, where there is one, to look for tasks of a kind now. */
export const wake = (payload: Payload, kind: string): void => runners.get(payload)?.(kind)
