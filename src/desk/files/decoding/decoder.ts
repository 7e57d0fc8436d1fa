import { type ChildProcess, fork } from 'node:child_process'
import { getPriority, setPriority } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { KerbenError } from '#shared/errors/index.ts'
import { decodingBusy, notProcessed } from '../errors.ts'
import type { ChildMessage, JobName, Jobs, Outcome } from './jobs.ts'
import { type DecodingLimits, decodingLimits } from './limits.ts'

/** How much lower its priority is than the desk's, so that requests are answered first. */
const NICER = 5

/** Options of a job. */
export interface JobOptions {
  /** Whether nobody waits for it: then all other jobs go first. */
  readonly isBackground?: boolean
  /** Aborted when the result is no longer needed. */
  readonly signal?: AbortSignal | undefined
}

interface Task {
  /** As it is sent: a `Job` by `run`'s own type. */
  readonly job: { readonly name: JobName; readonly input: Jobs[JobName]['input'] }
  readonly settle: (outcome: Outcome) => void
  readonly fail: (error: unknown) => void
  readonly signal: AbortSignal | undefined
}

/** The child process's program. */
const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'child.ts')

/**
 * Decodes files one at a time in a child process, whose memory and time are limited. The process is
 * started for the first job, reused, and ended when it is idle.
 */
export class Decoder {
  readonly #limits: DecodingLimits
  readonly #waiting: Task[] = []
  readonly #background: Task[] = []
  #current: Task | undefined
  #child: ChildProcess | undefined
  #isReady = false
  #timer: NodeJS.Timeout | undefined

  constructor(limits: DecodingLimits = decodingLimits) {
    this.#limits = limits
  }

  /** The child process's id, while there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /**
   * Runs a job when its turn comes.
   * @throws KerbenError the job's own refusal; `file_not_processed` (422) when it takes too much
   * memory or time; `decoding_busy` (503) when no process can be started, or the job was aborted
   */
  async run<Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
    { isBackground = false, signal }: JobOptions = {},
  ): Promise<Jobs[Name]['output']> {
    const outcome = await new Promise<Outcome>((settle, fail) => {
      const queue = isBackground ? this.#background : this.#waiting
      queue.push({ job: { name, input }, settle, fail, signal })
      this.#next()
    })
    if ('refusal' in outcome) throw new KerbenError(outcome.refusal)
    if ('failure' in outcome) throw new Error(`${name}: ${outcome.failure}`)
    // the child answers each job with the output of that job
    return outcome.output as Jobs[Name]['output']
  }

  #next(): void {
    if (this.#current) return
    const task = this.#waiting.shift() ?? this.#background.shift()
    if (task?.signal?.aborted) {
      // the job was aborted, so nobody reads this error
      task.fail(decodingBusy())
      this.#next()
      return
    }
    this.#current = task
    if (task) {
      this.#child ??= this.#start()
      if (this.#isReady) this.#child.send(task.job)
    }
    clearTimeout(this.#timer)
    this.#timer = task ? this.#limit() : setTimeout(this.#dismiss, this.#limits.idle).unref()
  }

  /** The time after which the job's process is killed; its exit then fails the job. */
  #limit(): NodeJS.Timeout {
    const { start, time } = this.#limits
    return setTimeout(
      () => {
        this.#child?.kill('SIGKILL')
      },
      this.#isReady ? time : start,
    ).unref()
  }

  #start(): ChildProcess {
    const { memory, cpu } = this.#limits
    const child = fork(/* turbopackIgnore: true */ program, [String(memory), String(cpu)], {
      // only these variables: code in a file that takes over the decoder must find no secret
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: process.env.NODE_ENV,
        MALLOC_ARENA_MAX: '2',
        // libvips would put large images into files, which escape the limit even in a tmpfs
        VIPS_DISC_THRESHOLD: '4g',
      },
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    lowerPriority(child.pid)
    // neither the child nor its channel keeps the desk's process alive
    child.unref()
    child.channel?.unref()
    child.on('message', (message: ChildMessage) => {
      if (child === this.#child) this.#hear(message)
    })
    child.on('error', () => {
      this.#ended(child)
    })
    child.on('exit', () => {
      this.#ended(child)
    })
    return child
  }

  #hear(message: ChildMessage): void {
    if ('ready' in message) {
      this.#isReady = true
      if (!this.#current) return
      clearTimeout(this.#timer)
      this.#timer = this.#limit()
      this.#child?.send(this.#current.job)
      return
    }
    const task = this.#current
    this.#current = undefined
    if (message.held > this.#limits.kept) this.#dismiss()
    task?.settle(message.outcome)
    this.#next()
  }

  /** Ends the child process; the next job starts another. */
  readonly #dismiss = (): void => {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
    this.#isReady = false
  }

  #ended(child: ChildProcess): void {
    if (child !== this.#child) return
    const task = this.#current
    task?.fail(this.#isReady ? notProcessed() : decodingBusy())
    this.#child = undefined
    this.#isReady = false
    this.#current = undefined
    this.#next()
  }
}

/** Lowers the process's priority, where the system supports it. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(19, getPriority() + NICER))
  } catch {
    // the process has already ended; its exit event handles that
  }
}
