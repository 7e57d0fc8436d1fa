interface Waiter {
  start: () => void
}

/** A lock for one holder at a time, first come, first served. It knows nothing of databases. */
export class LockQueue {
  readonly #waiters = new Set<Waiter>()
  #held = false

  /**
   * Waits for the lock, at most `patience` milliseconds, and returns the function that releases it.
   * A caller that waits too long leaves the queue and gets the error from `gaveUp`.
   */
  take(patience: number, gaveUp: () => Error): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter)
        reject(gaveUp())
      }, patience)
      const waiter = {
        start: () => {
          clearTimeout(timer)
          resolve(this.#release())
        },
      }
      this.#waiters.add(waiter)
      this.#next()
    })
  }

  #release(): () => void {
    let ended = false
    return () => {
      if (ended) return
      ended = true
      this.#held = false
      // a tick of the event loop between two locks lets another desk's process write
      setImmediate(() => {
        this.#next()
      })
    }
  }

  #next(): void {
    if (this.#held) return
    const [first] = this.#waiters
    if (!first) return
    this.#waiters.delete(first)
    this.#held = true
    first.start()
  }
}
