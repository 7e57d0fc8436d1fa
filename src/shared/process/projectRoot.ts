import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The project's folder: the nearest one above this file with a `package.json`. Compiled code lies
 * at another depth than its source, so a fixed relative path would not do.
 */
export function projectRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(dir, 'package.json'))) {
    const parent = dirname(dir)
    if (parent === dir) throw new Error('There is no package.json above the program')
    dir = parent
  }
  return dir
}
