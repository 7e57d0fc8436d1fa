// Payload 3.90.1 gives nobody the answer to a refused save.

/** A save that the desk refused. */
export interface RefusedSave {
  /** The path of its address below the server, without parameters. */
  readonly path: string
  readonly body: unknown
}

type Listener = (save: RefusedSave) => void

const listeners = new Set<Listener>()

/**
 * Listens to refused saves of this page.
 * @returns ends it
 */
export function onRefusedSave(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Tells all who listen of a refused save. */
export function tellRefusedSave(save: RefusedSave): void {
  for (const listener of listeners) listener(save)
}
