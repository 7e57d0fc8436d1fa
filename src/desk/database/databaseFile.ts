import { statSync } from 'node:fs'

declare module 'payload' {
  interface BaseDatabaseAdapter {
    /** On SQLite: what has become of the file that is open. */
    fileState?: () => FileState
  }
}

/** Whether an open file still stands at its path, is missing there, or another stands there. */
export type FileState = 'here' | 'missing' | 'replaced'

const identityOf = (path: string): string | undefined => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.dev}.${found.ino}`
}

/**
 * Remembers which file stands at a path, for the question whether it still does: what is written
 * into one that was moved away is lost.
 * @param path of a file that is there
 */
export function rememberFile(path: string): () => FileState {
  const own = identityOf(path)
  return () => {
    const present = identityOf(path)
    if (present === undefined) return 'missing'
    return present === own ? 'here' : 'replaced'
  }
}
