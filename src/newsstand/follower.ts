import type { Logger } from 'pino'

import type { Change, Store } from '#newsstand/api/index.ts'

/** What a follower needs: the store to ask, and whom to tell about changes. */
export interface Following {
  readonly store: Pick<Store, 'changedSince' | 'epoch' | 'revision'>
  readonly onChanges: (changes: readonly Change[]) => void
  /** Called when the changes cannot be known, so that everything may have changed. */
  readonly onLost: () => void
  readonly log: Pick<Logger, 'info' | 'warn'>
  /** Milliseconds between two questions. */
  readonly interval?: number
  /** Milliseconds for which answers are still trusted while the database cannot be asked. */
  readonly patience?: number
}

/** Follows the store's revision until it is stopped. */
export interface Follower {
  /** Asks now. Resolves when all that was published before the call has been told. */
  nudge(): Promise<void>
  stop(): void
}

/**
 * Asks the store once a second, and whenever it is nudged, what has been published since: by this
 * machine's desk or by any other process. A revision lower than one seen before, or another epoch,
 * means that the database was replaced.
 */
export function follow(following: Following): Follower {
  const { store, onChanges, onLost, log, interval = 1000, patience = 60_000 } = following
  let known: number | undefined
  let epoch: string | null = null
  let lastAnswer = Date.now()
  let isTrusted = true
  let asking: Promise<void> | undefined
  let again: Promise<void> | undefined

  const ask = async (): Promise<void> => {
    try {
      const [revision, present] = await Promise.all([store.revision(), store.epoch()])
      const isOther = epoch !== null && present !== epoch
      epoch = present
      if (known === undefined || revision < known || isOther) {
        if (known !== undefined) log.warn({ known, revision }, 'the database was replaced')
        onLost()
        known = revision
      } else if (revision > known) {
        const changes = await store.changedSince(known)
        onChanges(changes)
        known = changes.reduce((highest, change) => Math.max(highest, change.revision), revision)
      }
      if (!isTrusted) log.info('the database answers again')
      lastAnswer = Date.now()
      isTrusted = true
    } catch (err) {
      lose(err)
    }
  }
  const lose = (err: unknown): void => {
    if (!isTrusted || Date.now() - lastAnswer < patience) return
    isTrusted = false
    // a first start is no failure: the desk is still making the database
    if (known === undefined) log.info({ reason: reasonOf(err) }, 'there is nothing to serve yet')
    else log.warn({ err }, 'the database does not answer: nothing is served from the cache')
    known = undefined
    onLost()
  }
  const askOnce = (): Promise<void> => {
    asking ??= ask().finally(() => (asking = undefined))
    return asking
  }
  // a read under way may have missed the newest publish, so another one follows it
  const nudge = (): Promise<void> => {
    if (!asking) return askOnce()
    again ??= asking.then(() => {
      again = undefined
      return askOnce()
    })
    return again
  }

  const timer = setInterval(() => void askOnce(), interval)
  timer.unref()
  void askOnce()
  return { nudge, stop: () => clearInterval(timer) }
}

/** The innermost cause, in its own words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}
