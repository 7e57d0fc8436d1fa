import { PRESENT_FOR, type Present, type PresenceStore, inOrder } from './presenceStore.ts'

interface Entry extends Present {
  readonly document: string
  /** Milliseconds. */
  readonly until: number
}

/**
 * Keeps presence in this process: on SQLite there is one desk.
 * @param now the time in milliseconds
 */
export function memoryStore(now: () => number = Date.now): PresenceStore {
  const entries = new Map<string, Entry>()
  const forgetGone = () => {
    for (const [key, { until }] of entries) if (until <= now()) entries.delete(key)
  }
  return {
    enter: (document, person) => {
      forgetGone()
      const key = [document, person.id, person.locale].join(' ')
      const since = entries.get(key)?.since ?? new Date(now()).toISOString()
      entries.set(key, { ...person, since, document, until: now() + PRESENT_FOR })
      return Promise.resolve()
    },
    leave: (document, id, locale) => {
      for (const [key, entry] of entries)
        if (
          entry.document === document &&
          entry.id === id &&
          (locale ?? entry.locale) === entry.locale
        )
          entries.delete(key)
      return Promise.resolve()
    },
    list: (document) => {
      forgetGone()
      const here = [...entries.values()].filter((entry) => entry.document === document)
      const present = here.map(({ id, name, locale, since }) => ({ id, name, locale, since }))
      return Promise.resolve(inOrder(present))
    },
  }
}
