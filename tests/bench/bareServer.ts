// Node's own `http` and nothing else: the most that a program in Node can do with these bytes and
// headers. Learns from its parent what to send, and says on which port.
import { createServer } from 'node:http'

import { listen } from '../../src/programs/index.ts'

/** An answer as its sender has it. */
export interface BareAnswer {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: string
}

async function serve({ status, headers, body }: BareAnswer): Promise<void> {
  const all = [...headers]
  const bytes = Buffer.from(body)
  const server = createServer((_req, res) => {
    res.writeHead(status, all)
    res.end(status === 304 ? undefined : bytes)
  })
  process.send?.({ port: await listen(server, 0, '127.0.0.1') })
}

process.once('message', (answer: BareAnswer) => void serve(answer))
process.on('disconnect', () => process.exit(0))
