import { setImmediate as othersFirst } from 'node:timers/promises'

/** Milliseconds of processor time that this process has used: what other processes do is not in it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What a request took. */
export type Load = {
  /** Milliseconds of processor time, all of them. */
  total: number
  /** Of these, the longest stretch in which nothing else was answered. */
  longest: number
}

/** Runs `work`, and measures it by the gaps between turns of the event loop. */
export async function loadOf(work: () => Promise<unknown>): Promise<Load> {
  const state = { done: false }
  const start = processorTime()
  const working = work().finally(() => {
    state.done = true
  })
  let longest = 0
  for (let last = start; !state.done;) {
    await othersFirst()
    const now = processorTime()
    longest = Math.max(longest, now - last)
    last = now
  }
  await working
  return { total: processorTime() - start, longest }
}
