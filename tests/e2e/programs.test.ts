import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { type RunningKerben, startKerben, until } from '../support/runningKerben.ts'

describe('the two programs', () => {
  let kerben: RunningKerben

  beforeAll(async () => {
    kerben = await startKerben()
  }, 600_000)
  afterAll(() => kerben.stop())

  const deskPid = (): number => {
    const list = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(kerben.process.pid)])
    const line = list
      .toString()
      .split('\n')
      .find((text) => text.includes('desk/main.ts'))
    return Number.parseInt(line ?? '', 10)
  }

  it('serve /v1 without a failed read while the desk is killed and comes back', async () => {
    const killed = deskPid()
    let failed = 0
    let reads = 0
    let back = false
    const reading = (async () => {
      for (let number = 0; !back || reads < 200; number += 1) {
        // a distinct, valid URL each: no answer comes from the cache alone
        const page = `page=${String((number % 500) + 1)}`
        const answer = await fetch(`${kerben.url}/v1/ky/news?${page}`)
        if (answer.status !== 200) failed += 1
        reads += 1
      }
    })()
    process.kill(killed, 'SIGKILL')
    await until(
      async () => (await fetch(`${kerben.url}/readyz`)).status === 503,
      () => kerben.output(),
    )
    const page = await fetch(`${kerben.url}/admin`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).not.toBeNull()
    await until(
      async () => (await fetch(`${kerben.url}/readyz`)).ok,
      () => kerben.output(),
    )
    back = true
    await reading
    expect(deskPid()).not.toBe(killed)
    expect({ failed }).toEqual({ failed: 0 })
  }, 120_000)

  it('let nobody else on the machine read what they write', async () => {
    const names = await readdir(kerben.dataDir, { recursive: true })
    expect(names).toEqual(expect.arrayContaining(['kerben.db', 'kerben.db-wal', 'secret']))
    const open = []
    for (const name of names)
      if (((await stat(join(kerben.dataDir, name))).mode & 0o077) !== 0) open.push(name)
    expect(open).toEqual([])
  })

  it('give an anonymous caller nothing below /api but sign-in', async () => {
    for (const path of ['/api/news', '/api/users', '/api/access', '/api/editions', '/api/graphql'])
      expect((await fetch(`${kerben.url}${path}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('answer GraphQL by 401 to the anonymous, by any method and for the schema', async () => {
    const query = encodeURIComponent('{ __typename }')
    for (const [method, path] of [
      ['GET', '/api/graphql'],
      ['GET', `/api/graphql?query=${query}`],
      ['POST', '/api/graphql'],
      ['DELETE', '/api/graphql'],
      ['GET', '/api/graphql/schema.graphql'],
      ['POST', '/api/graphql/schema.graphql'],
    ] as const) {
      const answer = await fetch(`${kerben.url}${path}`, { method })
      const said = [method, path, answer.status, await answer.json()]
      const error = { extensions: { data: { code: 'unauthenticated' } } }
      expect(said).toMatchObject([method, path, 401, { errors: [error] }])
    }
  })

  it('answer an unknown route of /v1 with problem details', async () => {
    const answer = await fetch(`${kerben.url}/v1/ky/nothing/at/all`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('end cleanly on Ctrl-C', async () => {
    kerben.process.kill('SIGINT')
    const code = await new Promise((resolve) => kerben.process.once('exit', resolve))
    expect(code).toBe(0)
    await expect(fetch(`${kerben.url}/healthz`)).rejects.toThrow()
  })
})
