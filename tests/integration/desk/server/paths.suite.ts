import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { type ListeningDeskApp, listenDeskApp } from '../../../support/desk/listenDeskApp.ts'
import type { HttpCaller } from '../../../support/newsstand/httpCaller.ts'
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
  let app: ListeningDeskApp
  let ask: HttpCaller
  const reached: string[] = []

  beforeAll(async () => {
    app = await listenDeskApp({
      handle: (req, res) => {
        reached.push(req.url ?? '')
        res.end('{}')
        return Promise.resolve()
      },
    })
    ask = app.ask
  })
  afterAll(() => {
    app.close()
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
