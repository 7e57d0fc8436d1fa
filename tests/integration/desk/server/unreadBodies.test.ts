import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Agent, type IncomingMessage } from 'node:http'

import { type ListeningDeskApp, listenDeskApp } from '../../../support/desk/listenDeskApp.ts'
import { begin } from '../../../support/newsstand/underWay.ts'

const MEGABYTE = 1024 * 1024

/** Milliseconds in which a request is answered that does not have to wait. */
const AT_ONCE = 5000

/** What the replacement of Next does with a body before it refuses it. */
const readers: Record<string, (req: IncomingMessage) => Promise<void>> = {
  nothing: async () => undefined,
  // like Payload's form reader for a file that is too large: Node destroys the request
  some: async (req) => {
    for await (const _chunk of req) break
  },
  // a stream that waits for a reader
  begun: (req) =>
    new Promise((resolve) =>
      req.once('data', () => {
        req.pause()
        resolve()
      }),
    ),
}

describe('in front of the desk, a body that nobody reads', () => {
  let app: ListeningDeskApp
  let port: number

  beforeAll(async () => {
    app = await listenDeskApp({
      env: { publicSiteUrl: 'https://www.example.org' },
      handle: async (req, res) => {
        const read = readers[req.headers['x-reads'] as string]
        await read?.(req)
        res.writeHead(read ? 413 : 200).end('answered')
      },
    })
    port = app.port
  })
  afterAll(() => {
    app.close()
  })

  type Case = [string, number, Record<string, string>, number]
  const cases: Case[] = [
    ['read not at all', 20, { 'x-reads': 'nothing' }, 413],
    ['read in part', 20, { 'x-reads': 'some' }, 413],
    ['begun', 20, { 'x-reads': 'begun' }, 413],
    ['begun, as short as one part', 0.01, { 'x-reads': 'some' }, 413],
    ['of another site', 20, { origin: 'https://evil.example' }, 403],
    ['too large', 30, {}, 413],
  ]

  describe.each(['keep-alive', 'close'])('on a connection: %s', (connection) => {
    it.each(cases)(
      'lets its answer be read and holds up nobody: %s',
      async (_, size, headers, status) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 })
        const length = size * MEGABYTE
        const { asked, ended } = begin({
          port,
          path: '/api/media',
          method: 'POST',
          agent,
          headers: {
            'content-type': 'multipart/form-data; boundary=x',
            'content-length': Math.floor(length),
            connection,
            ...headers,
          },
        })
        asked.end(Buffer.alloc(Math.floor(length)))
        expect(await ended).toMatchObject({ status, isWhole: true })

        const began = Date.now()
        const next = begin({ port, path: '/api/news', agent })
        next.asked.end()
        expect((await next.ended).status).toBe(200)
        expect(Date.now() - began).toBeLessThan(AT_ONCE)
        agent.destroy()
      },
    )
  })
})
