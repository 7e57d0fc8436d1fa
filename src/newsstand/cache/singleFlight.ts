/** Work under way by key: whoever asks for the same meanwhile waits for it instead of doing it again. */
export class SingleFlight<Value> {
  readonly #flights = new Map<string, Promise<Value>>()

  /** The result of the work under way for a key, or of `work`, started now. */
  run(key: string, work: () => Promise<Value>): Promise<Value> {
    const underWay = this.#flights.get(key)
    if (underWay) return underWay
    const flight = work().finally(() => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    })
    this.#flights.set(key, flight)
    return flight
  }

  /** Later callers start anew, since the result of the work under way may be outdated. */
  forget(): void {
    this.#flights.clear()
  }
}
