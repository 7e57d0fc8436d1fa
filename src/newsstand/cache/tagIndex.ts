/** Finds the cache keys of the answers that a change outdates, by their tags. */
export class TagIndex {
  readonly #keys = new Map<string, Set<string>>()

  /** Remembers what the answer under a key was made of. */
  add(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.#keys.get(tag)
      if (keys) keys.add(key)
      else this.#keys.set(tag, new Set([key]))
    }
  }

  /** Forgets a key. */
  remove(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.#keys.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keys.delete(tag)
    }
  }

  /** The keys of all answers that any of the tags touches. */
  touched(tags: Iterable<string>): Set<string> {
    const touched = new Set<string>()
    for (const tag of tags) for (const key of this.#keys.get(tag) ?? []) touched.add(key)
    return touched
  }
}
