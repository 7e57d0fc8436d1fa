// Node's own `http` and nothing else: the most that a Node program can do with these bytes and
// headers. Its parent tells it what to send, and it reports its port.
import { createServer } from 'node:http'

import { listen } from '#shared/process/index.ts'

/** An answer as its sender has it. */
export interface BareAnswer {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: string
}

/** What it answers, by path. */
export type BareAnswers = Readonly<Record<string, BareAnswer>>

async function serve(answers: BareAnswers): Promise<void> {
  const ready = new Map(
    Object.entries(answers).map(([path, { status, headers, body }]) => [
      path,
      { status, headers: [...headers], bytes: status === 304 ? undefined : Buffer.from(body) },
    ]),
  )
  const server = createServer((req, res) => {
    const { status, headers, bytes } = ready.get(req.url ?? '') ?? { status: 404 }
    res.writeHead(status, headers)
    res.end(bytes)
  })
  process.send?.({ port: await listen(server, 0, '127.0.0.1') })
}

process.once('message', (answers: BareAnswers) => void serve(answers))
process.on('disconnect', () => process.exit(0))
