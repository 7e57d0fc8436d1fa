/** A program that runs. */
export interface Program {
  /** Answers what is in flight and lets go of everything. */
  stop(): Promise<void>
  /** Ends at once what would outlive this process, such as a child process. */
  kill?(): void
  /** Resolves when it cannot go on, with the reason for people. */
  readonly lost?: Promise<Error>
}

/** How a program is run. */
export interface RunOptions {
  /** Its name in messages for people: `The newsstand`. */
  readonly name: string
  /** Resolves when the program runs. The signal is aborted when it is to stop before that. */
  readonly start: (signal: AbortSignal) => Promise<Program>
  /** By default on SIGINT and SIGTERM; the desk also stops when its newsstand asks or is gone. */
  readonly onStopAsked?: (stop: () => void) => void
  /** The exit code of a failed start; 1 unless told otherwise. */
  readonly failureCode?: (error: unknown) => number
}

/** Milliseconds that a program has to end, before it is ended. */
const LIMIT = 4800

/** Stops on Ctrl-C and on `SIGTERM`. */
const bySignal = (stop: () => void): void => {
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/**
 * Runs a program until it is asked to stop: the first time it ends in order and exits with 0, the
 * second time it ends at once. A start that fails is one line that says what to mend; a program
 * that cannot go on says why, ends in order and exits with 1, for its keeper to start it anew.
 */
export async function runProgram(options: RunOptions): Promise<void> {
  const { name, start, onStopAsked = bySignal, failureCode = () => 1 } = options
  const starting = new AbortController()
  let program: Program | undefined

  const end = (code: number): never => {
    program?.kill?.()
    process.exit(code)
  }
  const stop = async (code: number): Promise<void> => {
    setTimeout(end, LIMIT, 1).unref()
    try {
      await program?.stop()
    } catch (error) {
      process.stderr.write(`${name} did not end in order: ${lineOf(error)}\n`)
      end(1)
    }
    end(code)
  }
  onStopAsked(() => {
    if (starting.signal.aborted) end(1)
    starting.abort()
    void stop(0)
  })

  try {
    program = await start(starting.signal)
    void program.lost?.then((reason) => {
      process.stderr.write(`${name} ends: ${lineOf(reason)}\n`)
      return stop(1)
    })
  } catch (error) {
    if (starting.signal.aborted) return
    process.stderr.write(`${name} cannot start: ${lineOf(error)}\n`)
    if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${stackOf(error)}\n`)
    process.exit(failureCode(error))
  }
}

/** What to mend, for the errors of the system whose own words do not say it. */
const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program: stop that one, or set PORT',
  EADDRNOTAVAIL: 'is not an address of this machine: set HOST',
  ENOTFOUND: 'is not an address of this machine: set HOST',
}

/** An error that may be the system's, which says where it happened. */
interface SystemError extends Error {
  readonly code?: unknown
  readonly address?: unknown
  readonly port?: unknown
}

function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, address = '', port = '' }: SystemError = error
  const remedy = typeof code === 'string' ? remedies[code] : undefined
  const text = remedy ? `${String(address)}:${String(port)} ${remedy}` : error.message
  return text.split('\n').join(' ')
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
