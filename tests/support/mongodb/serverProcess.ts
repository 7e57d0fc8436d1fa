import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** How long a server may take to open an empty directory, in milliseconds. */
const patience = 60_000

/**
 * The first line that a server writes to `output`.
 * @throws when it ends, or says nothing for a minute
 */
export async function firstLine(server: ChildProcess, output: Readable): Promise<string> {
  const lines = createInterface({ input: output })
  const signal = AbortSignal.timeout(patience)
  const [line] = (await Promise.race([
    once(lines, 'line', { signal }),
    once(server, 'exit', { signal }).then(([code]) => {
      throw new Error(`the MongoDB of the tests ended with ${String(code)} before it listened`)
    }),
  ])) as [string]
  lines.close()
  output.resume() // what it says later is read too, else it would wait for a reader
  return line
}

/** Closes the pipe at whose end a server ends, and waits for that. */
export async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.stdin?.end()
  await exited
}
