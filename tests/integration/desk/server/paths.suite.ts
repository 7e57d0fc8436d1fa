import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { pino } from 'pino'

import { createDeskApp } from '#desk/server/index.ts'
import { listen } from '#shared/process/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { type HttpCaller, httpCaller } from '../../../support/newsstand/httpCaller.ts'
import { describeOnSharedSqlite } from '../../../support/shared/index.ts'

/** Other spellings of the sign-in's path, which a limit by path would miss. */
const disguised = [
  '/api/users/%6cogin',
  '/api/users/%6Cogin',
  '/%61pi/users/login',
  '/api/./users/login',
  '/api/x/../users/login',
  '/api/users/%2e/login',
  '//api/users/login',
  '/api//users/login',
  '/api/users//login',
  '/api/users/login//',
  '/api%2Fusers/login',
  '/api\\users\\login',
  '/api/users/login%00',
  '/api/users/%256cogin',
  'http://localhost:3000/api/users/login',
]

describe('a path that is written otherwise', () => {
  let server: Server
  let ask: HttpCaller
  const reached: string[] = []

  beforeAll(async () => {
    const app = createDeskApp({
      env: {
        port: 3000,
        serverUrl: 'http://localhost:3000',
        publicSiteUrl: 'http://localhost:3000',
        trustProxy: false,
      },
      isOnDesk: () => Promise.resolve(true),
      logger: pino({ level: 'silent' }),
      handle: (req, res) => {
        reached.push(req.url ?? '')
        res.end('{}')
        return Promise.resolve()
      },
    })
    server = createServer(app)
    ask = httpCaller(await listen(server, 0, '127.0.0.1'))
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  it.each(disguised)('is refused before anything of the desk sees it: %s', async (path) => {
    const { status, body } = await ask(path, { method: 'POST', headers: { 'content-length': '0' } })
    expect(status).toBe(400)
    expect(body.toString()).toContain('path_not_canonical')
    expect(reached).toEqual([])
  })

  it('is not the plain one, with whatever a query holds', async () => {
    const plain = '/api/users/login?x=%6c//../%00'
    expect((await ask(plain, { method: 'POST', headers: { 'content-length': '0' } })).status).toBe(
      200,
    )
    expect(reached).toEqual([plain])
  })
})

describeOnSharedSqlite('an endpoint’s words in another case', (database) => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await startTestDesk({ database })
  })
  afterAll(() => desk.close())

  it.each([
    '/users/LOGIN',
    '/users/Login',
    '/users/logiN',
    '/Users/login',
    '/users/FORGOT-password',
  ])('lead nowhere: %s', async (path) => {
    const body = { email: 'nobody@example.org', password: 'not a password of anybody' }
    expect((await desk.rest('POST', path, { body })).status).toBe(404)
  })

  it('lead there as they are written', async () => {
    const body = { email: 'nobody@example.org', password: 'not a password of anybody' }
    expect((await desk.rest('POST', '/users/login', { body })).status).toBe(401)
  })
})
