import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { hashOfSources } from './sources.ts'

/** The admin could not be built. Starting again does not help until its sources are fixed. */
export class BuildError extends Error {
  override readonly name = 'BuildError'

  constructor() {
    super('the admin could not be built; what Next said stands above')
  }
}

/** The umask while building: others may read the built files, but not write them. */
const READABLE = 0o022

/**
 * Builds the admin when it is missing or older than its sources. Next's own lines are shown meanwhile.
 * @param dir the project's folder
 * @param signal ends the build
 * @returns whether it had to be built
 * @throws BuildError
 */
export async function ensureBuilt(dir: string, signal?: AbortSignal): Promise<boolean> {
  const mark = join(dir, '.next/kerben-sources')
  const hash = await hashOfSources(dir)
  const isBuilt = existsSync(join(dir, '.next/BUILD_ID'))
  if (isBuilt && (await readOrNothing(mark)) === hash) return false

  process.stdout.write(
    isBuilt
      ? 'Building the admin, which is older than its sources. This takes about a minute.\n'
      : 'Building the admin for the first time. This takes about a minute.\n',
  )
  // removed first, so that an interrupted build is repeated at the next start
  await rm(mark, { force: true })
  const began = Date.now()
  await build(dir, signal)
  await writeFile(mark, hash)
  const seconds = Math.round((Date.now() - began) / 1000)
  process.stdout.write(`The admin is built, in ${seconds} s.\n`)
  return true
}

async function build(dir: string, signal = new AbortController().signal): Promise<void> {
  const next = join(dir, 'node_modules/next/dist/bin/next')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // a build signs nothing, and must not leave a secret behind
    PAYLOAD_SECRET: 'of the build alone, which signs nothing with it',
    // it would ask the registry about packages of other platforms
    NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
  }
  // the build is not secret, and another user of the system may run it
  const own = process.umask(READABLE)
  // a separate process, so that its memory is freed when it is done
  const child = spawn(process.execPath, [next, 'build', dir], {
    cwd: dir,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  })
  process.umask(own)
  const exited: readonly unknown[] = await once(child, 'exit')
  if (exited[0] !== 0) throw new BuildError()
}

const readOrNothing = async (path: string): Promise<string | undefined> =>
  existsSync(path) ? await readFile(path, 'utf8') : undefined
