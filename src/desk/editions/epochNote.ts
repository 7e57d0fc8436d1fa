import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

import { isObject } from '#shared/values/index.ts'

/** What a desk knows of its database's history without asking it. */
export interface EpochNote {
  readonly epoch: string
  /** The highest revision that was taken, whether its transaction was committed or not. */
  readonly revision: number
  /** The highest revision that is known to be stored. */
  readonly committed: number
}

/**
 * Reads a note.
 * @returns null where there is none, or where the file is a copy of one, such as from a backup
 */
export function readEpochNote(path: string): EpochNote | null {
  try {
    const note: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!isObject(note) || note['inode'] !== statSync(path).ino) return null
    const { epoch, revision, committed } = note
    if (typeof epoch !== 'string' || typeof revision !== 'number') return null
    return { epoch, revision, committed: typeof committed === 'number' ? committed : 0 }
  } catch {
    // none yet, or cut by a crash: without a note the next start begins an epoch, which is safe
    return null
  }
}

/** Writes a note, which only its owner may read. */
export function writeEpochNote(path: string, note: EpochNote): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w', 0o600)
  try {
    writeSync(file, JSON.stringify({ ...note, inode: fstatSync(file).ino }))
  } finally {
    closeSync(file)
  }
}
