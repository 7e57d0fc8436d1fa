import { chmodSync, statSync } from 'node:fs'

import type { Env } from '#shared/config/index.ts'

/** The permission bits that are removed: all of the group's and of others'. */
const OWNER_ONLY = 0o077

/** The mode that an existing folder gets. */
const OWN_FOLDER = 0o700

const isOpen = (folder: string): boolean =>
  ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & OWNER_ONLY) !== 0

/**
 * Makes a program's files unreadable for other users of the machine: new files get mode 0600 and
 * new folders 0700, and existing data and media folders, perhaps of an older version, are closed.
 * Call it at a program's start, before it opens any file.
 */
export function keepFilesPrivate({ dataDir, mediaDir }: Pick<Env, 'dataDir' | 'mediaDir'>): void {
  process.umask(OWNER_ONLY)
  for (const folder of [dataDir, mediaDir].filter(isOpen))
    try {
      chmodSync(folder, OWN_FOLDER)
    } catch (error) {
      // another owner's folder, or a file system without modes: the program works, but the operator
      // should know
      process.stderr.write(`${folder} cannot be closed to others: ${String(error)}\n`)
    }
}
