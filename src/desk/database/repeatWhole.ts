import type { Payload } from 'payload'

import { setTimeout as pause } from 'node:timers/promises'

import type { SharedTurn } from './sharedTurn.ts'
import { isRepeatable, repeatedInVain } from './writeConflict.ts'

declare module 'payload' {
  interface BaseDatabaseAdapter {
    /** On a MongoDB with transactions; the property of an object that Next's copy of this file sees. */
    sharedTurn?: SharedTurn
  }
}

/** The longest pauses before each repeat, in milliseconds; a part of each is waited by chance. */
const PAUSES = [50, 200, 800]

/**
 * Runs `work`, and runs it again, whole, while it conflicts with the writes of another desk: three
 * times more at most, while the other desks let its repeats go first. Where one such work runs
 * inside another, only the inner one is repeated. `work` must read what it decides by, and have no
 * effect beside its writes, which are rolled back before each repeat.
 * @throws what `work` throws; KerbenError `write_conflict` (409) if others came first each time
 */
export async function repeatWhole<T>(
  { db }: Pick<Payload, 'db'>,
  work: () => Promise<T>,
): Promise<T> {
  const turn = db.sharedTurn
  let hasTurn = false
  try {
    for (let repeats = 0; ; repeats += 1) {
      try {
        return await apart(work)
      } catch (error) {
        if (!isRepeatable(error)) throw error
        const longest = PAUSES[repeats]
        if (longest === undefined) throw repeatedInVain(error)
        await (hasTurn ? turn?.renew() : turn?.take())
        hasTurn = true
        // what others have begun before this turn is let to its end
        await pause(Math.random() * longest)
      }
    }
  } finally {
    if (hasTurn) await turn?.end()
  }
}

/** In an asynchronous flow of its own: what a try says of its write lock must not reach the next. */
async function apart<T>(work: () => Promise<T>): Promise<T> {
  await Promise.resolve()
  return work()
}
