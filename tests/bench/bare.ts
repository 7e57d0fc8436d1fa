import { fork } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { text } from 'node:stream/consumers'

import type { BareAnswer, BareAnswers } from './bareServer.ts'

/** Headers that Node gives every answer by itself. */
const nodes = new Set(['date', 'connection', 'keep-alive'])

/** An answer with its headers unchanged; `fetch` would change them. */
export const answerOf = (url: string, headers: Record<string, string> = {}): Promise<BareAnswer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (res) => {
      const { rawHeaders, statusCode = 0 } = res
      const kept = rawHeaders.filter(
        (_, index) => !nodes.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase()),
      )
      text(res).then((body) => resolve({ status: statusCode, headers: kept, body }), reject)
    })
    asked.on('error', reject)
    asked.end()
  })

/** One header of an answer. */
export const headerOf = ({ headers }: BareAnswer, name: string): string | undefined =>
  headers[headers.findIndex((item, index) => index % 2 === 0 && item.toLowerCase() === name) + 1]

/**
 * Starts a bare server in a process of its own. It sends the same answers as the server it is
 * compared with.
 */
export async function startBare(
  answers: BareAnswers,
): Promise<{ readonly url: string; readonly stop: () => void }> {
  const child = fork(fileURLToPath(new URL('bareServer.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  })
  child.send(answers)
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}
