import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The folders and files that the built admin is made from. */
const roots = [
  'collections',
  'globals',
  'media',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'tsconfig.json',
]

/** Folders that no page of the admin imports. */
const outside = new Set(['media/files', 'src/newsstand', 'src/desk/seed'])

/**
 * A hash of everything that the built admin is made from; if it differs, the build is outdated.
 * File names and contents count, times do not.
 * @param dir the project's folder
 */
export async function hashOfSources(dir: string): Promise<string> {
  const files = (await Promise.all(roots.map((root) => filesIn(dir, join(dir, root))))).flat()
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const content = await readFile(join(dir, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

async function filesIn(dir: string, path: string): Promise<string[]> {
  const name = relative(dir, path)
  if (outside.has(name)) return []
  const found = await stat(path).catch(() => undefined)
  if (!found) return []
  if (!found.isDirectory()) return [name]
  const entries = await readdir(path)
  return (await Promise.all(entries.map((entry) => filesIn(dir, join(path, entry))))).flat()
}
