import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'

import { sqliteDatabase } from '../../support/databases.ts'
import { type HttpNewsstand, serveNewsstand } from '../../support/newsstand/index.ts'
import { type Outcome, begin } from '../../support/newsstand/underWay.ts'
import { until } from '../../support/runningKerben.ts'

const MEGABYTE = 1024 * 1024

/**
 * Milliseconds in which a request is answered that does not have to wait; before the fix it hung
 * for 38 s and more.
 */
const AT_ONCE = 5000

const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

describe('a body that nobody reads', () => {
  const database = sqliteDatabase()
  let newsstand: HttpNewsstand

  beforeAll(async () => {
    const script = fileURLToPath(new URL('../../support/newsstand/fakeDesk.ts', import.meta.url))
    newsstand = await serveNewsstand(
      database,
      {},
      {
        script,
        env: { ...process.env, NODE_OPTIONS: '', FAKE_DESK: '' },
        onWrongSetting: () => undefined,
      },
    )
    await until(
      async () => (await newsstand.get('/api')).status === 200,
      () => 'a desk',
    )
  })
  afterAll(() => newsstand.stop())

  /** Sends a body in a way of its own, and gives the answer. */
  type Way = (path: string, size: number, agent: Agent) => Promise<Outcome>
  const post = (path: string, agent: Agent, headers: Record<string, string | number>) =>
    begin({
      port: newsstand.port,
      path,
      method: 'POST',
      agent,
      headers: { ...multipart, ...headers },
    })

  const ways: Record<string, Way> = {
    'sent at once': (path, size, agent) => {
      const { asked, ended } = post(path, agent, { 'content-length': size })
      asked.end(Buffer.alloc(size))
      return ended
    },
    'whose second half waits for the answer': async (path, size, agent) => {
      const { asked, answering, ended } = post(path, agent, { 'content-length': size })
      asked.write(Buffer.alloc(size / 2))
      await answering
      asked.end(Buffer.alloc(size / 2))
      return ended
    },
    'that waits to be asked for': (path, size, agent) => {
      const { asked, ended } = post(path, agent, { 'content-length': size, expect: '100-continue' })
      asked.once('continue', () => asked.end(Buffer.alloc(size)))
      return ended
    },
    'on a connection that is to be closed': (path, size) => {
      const { asked, ended } = post(path, new Agent(), {
        'content-length': size,
        connection: 'close',
      })
      asked.end(Buffer.alloc(size))
      return ended
    },
    'that breaks off': async (path, size, agent) => {
      const { asked, answering, ended } = post(path, agent, { 'content-length': size })
      asked.write(Buffer.alloc(size / 2))
      await answering
      asked.destroy()
      return ended
    },
  }

  /**
   * Who refuses the request: the newsstand itself, or the desk before or while it reads the body.
   */
  const refusals: [string, string, number, number][] = [
    ['the newsstand’s own 413 of a file', '/api/media', 26 * MEGABYTE, 413],
    ['the newsstand’s own 413 of anything else', '/api/news', 3 * MEGABYTE, 413],
    ['the desk’s 413 while it reads', '/api/media?early=413', 24 * MEGABYTE, 413],
    ['the desk’s 401 before it reads', '/api/media?early=401', 24 * MEGABYTE, 401],
  ]
  const paths = ['403', '404'].map(
    (status) =>
      [`the desk’s ${status}`, `/early/${status}`, 2 * MEGABYTE, Number(status)] as [
        string,
        string,
        number,
        number,
      ],
  )

  describe.each(Object.entries(ways))('%s', (_, send) => {
    it.each([...refusals, ...paths])(
      'comes to read its answer and holds up nobody: %s',
      async (_name, path, size, status) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 })
        const refused = await send(path, size, agent)
        expect(refused.status).toBe(status)

        const began = Date.now()
        const asked = [newsstand.get('/api'), newsstand.get('/api'), newsstand.get('/api')]
        // and by the same client, on the same connection unless it was closed
        const own = begin({ port: newsstand.port, path: '/api', agent })
        own.asked.end()
        expect((await own.ended).status).toBe(200)
        expect((await Promise.all(asked)).map((answer) => answer.status)).toEqual([200, 200, 200])
        expect(Date.now() - began).toBeLessThan(AT_ONCE)
        agent.destroy()
      },
    )
  })

  it('is cut where it has no end, after its answer', async () => {
    const socket = connect(newsstand.port, '127.0.0.1')
    const closed = new Promise((resolve) => socket.once('close', resolve))
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString())).on('error', () => undefined)
    socket.write(`POST /api/news HTTP/1.1\r\nHost: x\r\nContent-Length: ${1024 * MEGABYTE}\r\n\r\n`)
    const part = Buffer.alloc(MEGABYTE)
    const more = () => {
      while (!socket.destroyed && socket.bytesWritten < 1024 * MEGABYTE && socket.write(part));
    }
    socket.on('drain', more)
    more()
    await closed
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    expect(socket.bytesWritten).toBeLessThan(1024 * MEGABYTE)
  })
})
