interface Waiter {
  start: () => void
}

/** First come, first served: one holder at a time. It knows nothing of databases. */
export class LockQueue {
  readonly #waiters = new Set<Waiter>()
  #held = false

  /**
   * Waits for the lock, at most `patience` milliseconds; gives the function that releases it.
   * A waiter that gives up leaves the queue, and fails with the error that `gaveUp` makes.
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
      // A tick of the event loop between two locks is when another desk's process gets its turn.
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
