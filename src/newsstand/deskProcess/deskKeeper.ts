import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import type { Logger } from 'pino'

import { type KeeperMessage, WRONG_SETTING, isDeskMessage } from '#shared/process/index.ts'
import { restartDelay } from './restartDelay.ts'
import { type RunningDesk, runningDesk } from './runningDesk.ts'
import { type Watching, watchHealth } from './watchHealth.ts'

/** How a desk is kept. */
export interface KeeperOptions {
  /** The desk's program. */
  readonly script: string
  readonly env: NodeJS.ProcessEnv
  readonly log: Pick<Logger, 'error' | 'info' | 'warn'>
  readonly onReady?: (port: number) => void
  /** Called when a desk that never ran reports a wrong setting: a restart would not help. */
  readonly onWrongSetting: () => void
  /** Milliseconds to wait before a desk is started again, after so many failures in a row. */
  readonly delay?: (failures: number) => number
  /** How a desk that hangs is noticed. */
  readonly watching?: Watching
}

/** Unix priority (19 is the lowest): on a busy core the newsstand's readers go first. */
const NICENESS = 5

/** Lowers the desk's priority, where the system supports it. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, NICENESS)
  } catch {
    // the process has already ended; its exit event handles that
  }
}

/** Keeps one desk running, as a child process on the loopback interface. */
export class DeskKeeper {
  readonly #options: KeeperOptions
  #child: ChildProcess | undefined
  #running: RunningDesk | undefined
  #watch: AbortController | undefined
  #failures = 0
  #hasRun = false
  #isStopping = false
  #restart: NodeJS.Timeout | undefined

  constructor(options: KeeperOptions) {
    this.#options = options
  }

  /** The desk that answers; undefined while there is none. */
  get running(): RunningDesk | undefined {
    return this.#running
  }

  /** The process's id, while there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  start(): void {
    const { script, env } = this.#options
    // over the IPC channel the desk notices when its newsstand is gone, even after a crash
    const child = fork(script, ['--kept'], {
      env,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#child = child
    if (child.pid !== undefined) lowerPriority(child.pid)
    child.on('message', (message) => {
      this.#hear(message)
    })
    child.on('error', (err) => {
      this.#options.log.error({ err }, 'the desk could not be started')
      if (child.pid === undefined) this.#ended(null)
    })
    child.on('exit', (code, signal) => {
      this.#options.log[this.#isStopping ? 'info' : 'warn']({ code, signal }, 'the desk has ended')
      this.#ended(code)
    })
  }

  /**
   * Asks the desk to end in order.
   * @param limit milliseconds after which it is ended
   */
  async stop(limit: number): Promise<void> {
    this.#isStopping = true
    this.#watch?.abort()
    clearTimeout(this.#restart)
    const child = this.#child
    if (!child) return
    const message: KeeperMessage = { stop: true }
    const ended = once(child, 'exit')
    if (child.connected) child.send(message)
    const end = setTimeout(() => child.kill('SIGKILL'), limit)
    await ended
    clearTimeout(end)
  }

  /** Ends the desk at once. */
  kill(): void {
    this.#isStopping = true
    this.#watch?.abort()
    clearTimeout(this.#restart)
    this.#child?.kill('SIGKILL')
  }

  #hear(message: unknown): void {
    if (!isDeskMessage(message)) return
    this.#running = runningDesk(message.port)
    void this.#watchOver(message.port)
    this.#failures = 0
    this.#hasRun = true
    this.#options.onReady?.(message.port)
  }

  /** Kills a desk that hangs, so that waiting clients get an answer and another desk is started. */
  async #watchOver(port: number): Promise<void> {
    const { log, watching } = this.#options
    const watch = new AbortController()
    this.#watch = watch
    if (!(await watchHealth(port, watch.signal, watching)) || this.#isStopping) return
    log.error({ pid: this.pid }, 'the desk does not answer and is ended')
    this.#child?.kill('SIGKILL')
  }

  #ended(code: number | null): void {
    this.#child = undefined
    this.#watch?.abort()
    // requests that wait for the desk get their 503 at once
    this.#running?.agent.destroy()
    this.#running = undefined
    if (this.#isStopping) return
    if (code === WRONG_SETTING && !this.#hasRun) {
      this.#options.onWrongSetting()
      return
    }
    const { delay = restartDelay, log } = this.#options
    const ms = delay(this.#failures)
    this.#failures += 1
    log.info({ ms }, 'the desk is started again')
    this.#restart = setTimeout(() => {
      this.start()
    }, ms)
  }
}
