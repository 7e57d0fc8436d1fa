import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { projectRoot } from '../projectRoot.ts'
import { until } from '../runningKerben.ts'
import { type HttpCaller, httpCaller } from './httpCaller.ts'

/** The program of tests, see `program.ts`. */
export const testProgram: string = fileURLToPath(new URL('program.ts', import.meta.url))

/** A program that was started, with what it has printed. */
export type RunProgram = {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/** How a program is started. */
export type RunOptions = {
  readonly args?: readonly string[]
  readonly variables?: Record<string, string>
  readonly imports?: readonly string[]
  /** Loads TypeScript; null for a compiled program. */
  readonly loader?: 'tsx' | null
}

/** Starts a program as an operator would, without any of jest's settings. */
export function run(script: string, options: RunOptions = {}): RunProgram {
  const { args = [], variables = {}, imports = [], loader = 'tsx' } = options
  const { NODE_ENV: _env, NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...rest } = process.env
  const preloads = [...(loader ? [loader] : []), ...imports].flatMap((name) => ['--import', name])
  const child = spawn(process.execPath, [...preloads, script, ...args], {
    cwd: projectRoot,
    env: {
      ...rest,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  // `close`, not `exit`: by then all that it printed has been read
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, stdout: () => stdout, stderr: () => stderr, ended }
}

/** Starts a program and waits until it prints the port on which it listens. */
export async function runListening(
  script: string,
  options: RunOptions = {},
): Promise<RunProgram & { readonly get: HttpCaller }> {
  const program = run(script, options)
  const port = () => /(?:listening on |localhost:)(\d+)/.exec(program.stdout())?.[1]
  await until(
    async () => port() !== undefined || program.child.exitCode !== null,
    () => program.stderr(),
    30_000,
  )
  const found = port()
  if (found === undefined) throw new Error(`It ended at once: ${program.stderr()}`)
  return { ...program, get: httpCaller(Number(found)) }
}
