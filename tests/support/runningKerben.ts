import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { COMPILED, FLAGS } from '#newsstand/compile/index.ts'
import { projectRoot } from './projectRoot.ts'

/** Set for the suites of a run in which it is done once for all of them. */
const IS_COMPILED = 'KERBEN_TEST_COMPILED'

const compileNewsstand = (env: NodeJS.ProcessEnv): void => {
  execFileSync('npm', ['run', '--silent', 'compile'], { cwd: projectRoot, env })
}

/** For jest's globalSetup: compiles the newsstand before the first suite. */
export function compileOnce(): void {
  const { NODE_OPTIONS: _, ...env } = process.env
  compileNewsstand(env)
  process.env[IS_COMPILED] = '1'
}

/** Both programs, started as an operator does, on a database of their own. */
export interface RunningKerben {
  readonly url: string
  /** The folder of its database. */
  readonly dataDir: string
  readonly admin: { readonly email: string; readonly password: string }
  /** What they have printed so far. */
  readonly output: () => string
  readonly process: ChildProcess
  readonly stop: () => Promise<number | null>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('no port'))
      })
    })
  })

/** Waits until a condition holds; after a generous limit it fails with the programs' output. */
export async function until(
  condition: () => Promise<boolean>,
  describe: () => string,
  limit = 300_000,
): Promise<void> {
  const end = Date.now() + limit
  while (!(await condition().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Not in time: ${describe()}`)
    await wait(200)
  }
}

/**
 * Runs the command of `npm start` and waits until it is ready.
 * @param variables environment variables, in addition to database, port and first administrator
 */
export async function startKerben(variables: Record<string, string> = {}): Promise<RunningKerben> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kerben-'))
  const port = await freePort()
  const url = `http://localhost:${String(port)}`
  const admin = { email: 'admin@example.org', password: 'a password for the tests' }
  // without jest's own variables, as for an operator
  const { NODE_ENV: _env, NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...own } = process.env
  const env: NodeJS.ProcessEnv = { ...own, NODE_ENV: 'production' }
  if (process.env[IS_COMPILED] !== '1') compileNewsstand(env)
  const child = spawn(process.execPath, [...FLAGS, `${COMPILED}/main.js`], {
    cwd: projectRoot,
    env: {
      ...env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: `file:${join(dataDir, 'kerben.db')}`,
      MEDIA_DIR: join(dataDir, 'media'),
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      SEED: 'none',
      RATE_LIMIT: '0',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  await until(
    async () => {
      if (child.exitCode !== null) return true
      return (await fetch(`${url}/readyz`)).ok
    },
    () => output,
  ).catch((error: unknown) => {
    // the caller gets no handle to end it
    child.kill('SIGKILL')
    throw error
  })
  if (child.exitCode !== null) throw new Error(`It ended at once:\n${output}`)
  return {
    url,
    dataDir,
    admin,
    process: child,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      const code = await ended
      await rm(dataDir, { recursive: true, force: true })
      return code
    },
  }
}
