import { setImmediate as othersFirst, setTimeout as pass } from 'node:timers/promises'
import type { Payload } from 'payload'

import { isRepeatable } from '#desk/database/index.ts'
import { type Claim, asScheduler, claimDue } from './claim.ts'
import { performTask } from './performTask.ts'
import { release } from './settle.ts'
import type { TaskKind } from './task.ts'
import type { TaskTimes } from './times.ts'

/** Performs the tasks of one kind, one after the other, independently of other kinds. */
export class Worker {
  readonly #payload: Payload
  readonly #kind: TaskKind
  readonly #times: TaskTimes
  readonly #stopped = new AbortController()
  #claim: Claim | undefined
  #isEnsured = false
  #isWoken = false
  #wakeUp: (() => void) | undefined
  #ended: Promise<void> | undefined

  constructor(payload: Payload, kind: TaskKind, times: TaskTimes) {
    this.#payload = payload
    this.#kind = kind
    this.#times = times
  }

  start(): void {
    this.#ended ??= this.#loop()
  }

  /** Ends the worker's pause, so that it looks for tasks at once. */
  wake(): void {
    this.#isWoken = true
    this.#wakeUp?.()
  }

  /**
   * Stops starting tasks. The running one is asked to end, and released if it does not.
   * @param patience milliseconds, first for its end and then for its release
   */
  async stop(patience: number): Promise<void> {
    this.#stopped.abort()
    this.wake()
    await Promise.race([this.#ended, pass(patience, undefined, { ref: false })])
    if (this.#claim)
      await Promise.race([this.#giveBack(this.#claim), pass(patience, undefined, { ref: false })])
  }

  async #giveBack(claim: Claim): Promise<void> {
    try {
      await release(this.#payload, claim)
    } catch (err) {
      // the lease then simply runs out
      this.#payload.logger.warn({ err, kind: claim.kind }, 'A task could not be given back')
    }
  }

  async #loop(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      this.#isWoken = false
      const pause = await this.#turn()
      if (pause > 0) await this.#sleep(pause)
      // SQLite answers synchronously, so continuous turns would block the event loop
      await othersFirst()
    }
  }

  /** Performs one task, if one is due. Gives the milliseconds until the next turn. */
  async #turn(): Promise<number> {
    const { lease, poll } = this.#times
    try {
      await this.#ensure()
      const found = await claimDue(this.#payload, this.#kind.kind, lease)
      if ('dueAt' in found)
        return found.dueAt ? Math.min(poll, Math.max(1, found.dueAt.getTime() - Date.now())) : poll
      this.#claim = found.claim
      await performTask(this.#payload, {
        kind: this.#kind,
        claim: found.claim,
        lease,
        stopped: this.#stopped.signal,
      })
      return 0
    } catch (err) {
      const of = { err, kind: this.#kind.kind }
      // MongoDB ends the open transaction of a killed desk after a minute
      if (isRepeatable(err)) this.#payload.logger.info(of, 'Another desk was writing these tasks')
      // the database cannot be reached
      else this.#payload.logger.error(of, 'Tasks could not be asked for')
      return poll
    } finally {
      this.#claim = undefined
    }
  }

  /**
   * Runs the kind's `ensure` until it has succeeded once: the database may be unreachable, or
   * another desk's transaction in the way.
   */
  async #ensure(): Promise<void> {
    const { ensure } = this.#kind
    if (ensure && !this.#isEnsured) await asScheduler(this.#payload, ensure)
    this.#isEnsured = true
  }

  async #sleep(pause: number): Promise<void> {
    if (this.#isWoken) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause)
      timer.unref()
      this.#wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wakeUp = undefined
  }
}
