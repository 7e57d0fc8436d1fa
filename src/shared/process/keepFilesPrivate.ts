import { chmodSync, statSync } from 'node:fs'

import type { Env } from '#shared/config/index.ts'

/** What a file or folder that is made lacks: everything for the group and for others. */
const OWNER_ONLY = 0o077

/** The mode of a folder that is there already. */
const OWN_FOLDER = 0o700

const isOpen = (folder: string): boolean =>
  ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & OWNER_ONLY) !== 0

/**
 * Lets nobody else on the machine read what a program writes: from now on files are made 0600 and
 * folders 0700, and the folders of data and media, made by an older version perhaps, are closed.
 * To be called at a program's start, before it opens anything.
 */
export function keepFilesPrivate({ dataDir, mediaDir }: Pick<Env, 'dataDir' | 'mediaDir'>): void {
  process.umask(OWNER_ONLY)
  for (const folder of [dataDir, mediaDir].filter(isOpen))
    try {
      chmodSync(folder, OWN_FOLDER)
    } catch (error) {
      // of another owner, or on a file system without modes: the program works, and somebody should know
      process.stderr.write(`${folder} cannot be closed to others: ${String(error)}\n`)
    }
}
