import { type ChildProcess, fork } from 'node:child_process'
import { getPriority, setPriority } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { KerbenError } from '#shared/errors/index.ts'
import { decodingBusy, notProcessed } from '../errors.ts'
import type { ChildMessage, JobName, Jobs, Outcome } from './jobs.ts'
import { type DecodingLimits, decodingLimits } from './limits.ts'

/** Nicer than the desk by so much: whoever waits for it, or reads the newsstand, comes first. */
const NICER = 5

/** How one job is done. */
export interface JobOptions {
  /** Nobody waits for it: it lets every job go before that somebody waits for. */
  readonly isBackground?: boolean
  /** Aborted when nobody wants the job any more. */
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
 * Decodes files one at a time, in a child process with bounded memory and time: what a file can
 * cost, it costs there. The process is started when there is something to do, used again, and
 * ended when there is nothing.
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
   * Does a job when its turn comes.
   * @throws KerbenError what the job refuses; `file_not_processed` (422) when it takes too much
   * memory or time; `decoding_busy` (503) when no process can be started, or nobody waits any more
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
    // the child answers each job with its own output
    return outcome.output as Jobs[Name]['output']
  }

  #next(): void {
    if (this.#current) return
    const task = this.#waiting.shift() ?? this.#background.shift()
    if (task?.signal?.aborted) {
      // nobody reads it
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

  /** The time after which a job's process is ended; its exit is the answer. */
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
      // nothing of the desk's: a decoder that a file takes over finds no secret
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: process.env.NODE_ENV,
        MALLOC_ARENA_MAX: '2',
        // what libvips would put on the disk counts as memory here, and in a tmpfs is
        VIPS_DISC_THRESHOLD: '4g',
      },
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    stepBack(child.pid)
    // neither it nor the channel keeps a program running that has nothing else to do
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

/** Systems that do not know it do without. */
function stepBack(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(19, getPriority() + NICER))
  } catch {
    // it ended at once, which its own event tells
  }
}
