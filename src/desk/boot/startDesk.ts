import { createServer } from 'node:http'
import next from 'next'
import { type SanitizedConfig, getPayload } from 'payload'

import { createDeskApp, isOnDesk } from '#desk/server/index.ts'
import { startTasks, taskHealth } from '#desk/tasks/index.ts'
import type { Env } from '#shared/config/index.ts'
import {
  type Program,
  closeServer,
  createLogger,
  listen,
  setTimeouts,
} from '#shared/process/index.ts'
import { consoleToLog } from './consoleToLog.ts'
import { lostDatabase } from './lostDatabase.ts'
import { prepare } from './prepare.ts'
import { showPreparation, showProgress } from './showPreparation.ts'

/** What a desk is started with. */
export interface DeskStart {
  readonly env: Env
  readonly config: Promise<SanitizedConfig>
  /** The project's folder, with the built admin in `.next`. */
  readonly dir: string
  readonly port: number
  readonly host: string
  /** Whether a newsstand keeps this desk, and passes its requests on to it. */
  readonly isKept: boolean
}

/** A running desk. */
export interface Desk extends Program {
  readonly port: number
}

/** Milliseconds that requests under way have when the desk stops. */
const LIMIT = { kept: 1000, alone: 3000 }

/** Milliseconds that a running task then has, before it is released for a later run. */
const TASK_LIMIT = 500

/**
 * Starts Payload, whose adapter applies the migrations, prepares the content, and serves Next.
 * Payload starts first, so that Next uses the running instance instead of starting another.
 */
export async function startDesk(options: DeskStart): Promise<Desk> {
  const { env, config, dir, isKept } = options
  const logger = createLogger(env, 'desk')
  consoleToLog(logger)
  const payload = await getPayload({ config })
  showPreparation(await prepare(payload, env, showProgress), env)

  const pages = next({ dev: false, dir, customServer: true })
  await pages.prepare()
  const handle = pages.getRequestHandler()

  const app = createDeskApp({
    env,
    handle,
    isOnDesk: isOnDesk(payload),
    logger,
    tasks: taskHealth(payload),
    isKept,
  })
  const server = createServer(app)
  setTimeouts(server, 75_000)
  const port = await listen(server, options.port, options.host)
  const tasks = startTasks(payload)
  const watching = new AbortController()

  return {
    port,
    lost: lostDatabase(payload, watching.signal),
    async stop() {
      watching.abort()
      await Promise.all([
        closeServer(server, isKept ? LIMIT.kept : LIMIT.alone),
        tasks.stop(TASK_LIMIT),
      ])
      await payload.destroy()
      await pages.close()
    },
  }
}
