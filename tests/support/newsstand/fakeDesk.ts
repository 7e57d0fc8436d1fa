// A desk without Payload and Next, to test its keeper and its proxy. It answers with the request
// that it got, and reports readiness and stops like the real desk. FAKE_DESK changes that: `wrong`
// exits with the code of a wrong setting, `failing` with 1, `deaf` ignores requests to stop.
import { createServer } from 'node:http'

import { WRONG_SETTING, isStopMessage, listen } from '#shared/process/index.ts'

const kind = process.env['FAKE_DESK']
if (kind === 'wrong') {
  process.stderr.write('The desk cannot start: a setting is wrong\n')
  process.exit(WRONG_SETTING)
}
if (kind === 'failing') process.exit(1)

/** Requests that were received and not answered. */
let hung = 0

const server = createServer((req, res) => {
  const { url = '', method, headers } = req
  if (url === '/die') process.exit(1)
  if (url === '/hang') {
    hung += 1
    return // until this process dies
  }
  if (url === '/hung') {
    res.end(JSON.stringify({ count: hung }))
    return
  }
  if (url === '/half') {
    // the second half never follows
    res.writeHead(200, { 'content-length': 2000 }).write('x'.repeat(1000))
    return
  }
  if (url === '/connections') {
    server.getConnections((_error, count) => res.end(JSON.stringify({ count })))
    return
  }
  const status = /[/?]early[/=](\d+)/.exec(url)?.[1]
  if (status !== undefined) {
    // answers early, like Payload for a file that is too large: the unread body stays on the
    // connection
    const early = () => res.writeHead(Number(status)).end('early')
    if (status === '413')
      req.once('data', () => {
        req.pause()
        early()
      })
    else early()
    return
  }
  let length = 0
  req.on('data', (chunk: Buffer) => (length += chunk.length))
  req.on('end', () => {
    const answer = () => {
      res.setHeader('content-type', 'application/json')
      res.setHeader('content-security-policy', "default-src 'self'")
      res.end(JSON.stringify({ url, method, headers, length, pid: process.pid }))
    }
    if (url === '/slow') setTimeout(answer, 500)
    else answer()
  })
})

process.on('message', (message) => {
  if (isStopMessage(message) && kind !== 'deaf') process.exit(0)
})
process.on('disconnect', () => process.exit(0))
process.on('SIGINT', () => undefined)

process.send?.({ ready: true, port: await listen(server, 0, '127.0.0.1') })
