import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { type ListeningDeskApp, listenDeskApp } from '../../../support/desk/listenDeskApp.ts'
import type { HttpCaller } from '../../../support/newsstand/httpCaller.ts'

const page = { headers: { accept: 'text/html' } }

describe('pages of the desk', () => {
  let app: ListeningDeskApp
  let ask: HttpCaller
  /** Replaces Next. */
  let handle: (req: IncomingMessage, res: ServerResponse) => void

  beforeAll(async () => {
    app = await listenDeskApp({
      handle: (req, res) => {
        handle(req, res)
        return Promise.resolve()
      },
    })
    ask = app.ask
  })
  afterAll(() => {
    app.close()
  })

  const answerWith = (status: number, type: string, body: string) => {
    handle = (_req, res) => {
      res.statusCode = status
      res.setHeader('content-type', type)
      res.setHeader('content-length', Buffer.byteLength(body))
      res.write(body.slice(0, 3))
      res.end(body.slice(3))
    }
  }

  it('tell Next the nonce of their own policy, whatever whoever asks says', async () => {
    const asked: IncomingMessage['headers'][] = []
    handle = ({ headers }, res) => {
      asked.push(headers)
      res.end()
    }
    const evil = "script-src 'nonce-Y2hvc2Vu'"
    const headers = { 'content-security-policy': evil, 'content-security-policy-report-only': evil }
    const answers = [await ask('/admin', { headers }), await ask('/admin', { headers })]
    expect(asked.map((one) => one['content-security-policy'])).toEqual(
      answers.map((one) => one.headers['content-security-policy']),
    )
    expect(new Set(asked.map((one) => one['content-security-policy'])).size).toBe(2)
    expect(asked[0]).not.toHaveProperty('content-security-policy-report-only')
    expect(answers[0]?.headers['content-security-policy']).toMatch(
      /script-src 'self' 'nonce-[A-Za-z0-9+/]{24}';/,
    )
  })

  it.each([
    '/admin',
    '/admin/collections/news',
    '/api/news',
    '/api/media/file/x.png',
    '/nothing',
    '/',
  ])('and answers are stored by nobody: %s', async (path) => {
    answerWith(200, 'application/json', '{"private":true}')
    expect((await ask(path)).headers['cache-control']).toBe('no-store')
  })

  it.each([
    '/nothing',
    '/_next/image?url=%2Fx',
    '/_next/data/x.json',
    '/_not-found',
    '/administration',
    '/apis',
    '/favicon.ico',
  ])(
    'that are not the desk’s are 404 without Next, for people in their languages: %s',
    async (path) => {
      handle = () => {
        throw new Error('Next was asked')
      }
      const { status, headers, body } = await ask(path, page)
      expect([status, headers['content-language']]).toEqual([404, 'ky, ru, en'])
      expect(body.toString()).toContain('Мындай бет жок')
      expect(body.toString()).not.toContain('<script')
      const program = await ask(path)
      expect([program.status, program.json()['code']]).toEqual([404, 'not_found'])
    },
  )

  it('that Next fails on are ours', async () => {
    answerWith(500, 'text/html; charset=utf-8', '<html><script>made at the build</script></html>')
    const { status, headers, body } = await ask('/admin', page)
    expect(status).toBe(500)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-length']).toBe(String(body.length))
    expect(body.toString()).toContain('Что-то не сработало')
    expect(body.toString()).not.toContain('made at the build')
  })

  it('that do not fail, and failures of the API, are Next’s', async () => {
    for (const [status, type, body] of [
      [200, 'text/html', '<html>fine</html>'],
      [404, 'text/html', '<html>not there</html>'],
      [500, 'application/json', '{"errors":[]}'],
    ] as const) {
      answerWith(status, type, body)
      const answer = await ask('/admin', page)
      expect([answer.status, answer.body.toString()]).toEqual([status, body])
    }
  })
})
