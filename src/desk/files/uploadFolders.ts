import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { uploadsBusy } from './errors.ts'

/**
 * Most uploads at once, received, waiting or being saved. Each takes up to 20 MB of disk, and 30 MB
 * for the cleaned file.
 */
const AT_ONCE = 16

/** Milliseconds after which a folder counts as left behind by a desk that was killed. */
const LEFT = 3_600_000

let underWay = 0

/** The comment keeps Next from tracing every file of the project for the sake of this folder. */
const inside = (dir: string, name: string): string =>
  path.join(/* turbopackIgnore: true */ dir, name)

/** Removes folders left behind. Failures are ignored: the next upload tries again. */
async function removeLeft(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const folder = inside(dir, name)
    const made = await stat(folder).catch(() => null)
    if (made && Date.now() - made.mtimeMs > LEFT)
      await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

/**
 * Gives an upload a private folder, which no other user of the machine can read, and deletes it
 * when the work has finished or failed.
 * @param dir where these folders are
 * @throws KerbenError `uploads_busy` (503) when too many are under way
 */
export async function inUploadFolder<T>(
  dir: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  if (underWay >= AT_ONCE) throw uploadsBusy()
  underWay += 1
  let folder: string | undefined
  try {
    await mkdir(/* turbopackIgnore: true */ dir, { recursive: true, mode: 0o700 })
    await removeLeft(dir)
    folder = await mkdtemp(inside(dir, 'upload-'))
    return await work(folder)
  } finally {
    underWay -= 1
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}
