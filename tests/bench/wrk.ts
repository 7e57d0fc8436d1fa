import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** How many readers ask at once. */
const CONNECTIONS = 16

/** What one run of wrk saw. */
export interface Run {
  readonly perSecond: number
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number
  readonly requests: number
}

/** How wrk asks. */
export interface Load {
  readonly url: string
  readonly seconds: number
  readonly headers?: Readonly<Record<string, string>>
  /** A Lua script beside this file, and what it is told. */
  readonly script?: { readonly file: string; readonly args: readonly string[] }
}

/**
 * Sends requests as fast as answers come, on 16 connections and one thread, so that the other cores
 * are free for the servers.
 * @throws when an answer or wrk itself fails
 */
export async function wrk({ url, seconds, headers = {}, script }: Load): Promise<Run> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const scripted = script ? ['-s', fileURLToPath(new URL(script.file, import.meta.url))] : []
  const { stdout } = await execute('wrk', [
    ...['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '--timeout', '30s'],
    ...[...named, ...scripted, url],
    ...(script ? ['--', ...script.args] : []),
  ])
  const failures = /Socket errors:.*|Non-2xx or 3xx responses:.*/.exec(stdout)?.[0]
  if (failures) throw new Error(`${url}: ${failures}`)
  return {
    perSecond: Number(found(/Requests\/sec:\s+([\d.]+)/, stdout)),
    p99: milliseconds(found(/99%\s+([\d.]+\w+)/, stdout)),
    requests: Number(found(/(\d+) requests in/, stdout)),
  }
}

/** Whether wrk is there. */
export const hasWrk = (): Promise<boolean> =>
  // it ends with 1 after its version
  execute('wrk', ['-v']).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )

function found(pattern: RegExp, output: string): string {
  const value = pattern.exec(output)?.[1]
  if (value === undefined) throw new Error(`wrk printed something else:\n${output}`)
  return value
}

function milliseconds(text: string): number {
  const value = Number.parseFloat(text)
  if (text.endsWith('us')) return value / 1000
  if (text.endsWith('ms')) return value
  return text.endsWith('m') ? value * 60_000 : value * 1000
}
