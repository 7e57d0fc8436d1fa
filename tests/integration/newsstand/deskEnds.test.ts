import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { fileURLToPath } from 'node:url'

import { sqliteDatabase } from '../../support/databases.ts'
import { type HttpNewsstand, serveNewsstand } from '../../support/newsstand/index.ts'
import { type Outcome, type UnderWay, begin } from '../../support/newsstand/underWay.ts'
import { until } from '../../support/runningKerben.ts'

const MEGABYTE = 1024 * 1024

/**
 * Milliseconds from the desk's end to the last answer. One second is promised; a busy machine gets
 * more, which still catches requests that are never answered.
 */
const SOON = 3000

const script = fileURLToPath(new URL('../../support/newsstand/fakeDesk.ts', import.meta.url))
const kept = { script, env: { ...process.env, NODE_OPTIONS: '', FAKE_DESK: '' } }

describe('what is under way', () => {
  const database = sqliteDatabase()
  let newsstand: HttpNewsstand
  let pid: number
  const warnings: string[] = []
  const warned = (warning: Error) => warnings.push(`${warning.name}: ${warning.message}`)

  beforeAll(async () => {
    process.on('warning', warned)
    newsstand = await serveNewsstand(
      database,
      {},
      {
        ...kept,
        onWrongSetting: () => undefined,
        watching: { pause: 200, patience: 500, misses: 2 },
        patience: { body: 4000, answer: 4000 },
      },
    )
  })
  beforeEach(async () => {
    await until(
      async () => (await newsstand.get('/api')).status === 200,
      () => 'a desk',
    )
    pid = Number((await newsstand.get('/api')).json()['pid'])
  })
  afterEach(async () => {
    // connections, not their number: what a request held is let go of
    await until(
      async () => openSockets() === 0,
      () => `${openSockets()} sockets are still open`,
      10_000,
    )
    expect(warnings).toEqual([])
  })
  afterAll(async () => {
    process.off('warning', warned)
    await newsstand.stop()
  })

  const openSockets = () =>
    process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length

  const ask = (path: string, size = 0) =>
    begin({
      port: newsstand.port,
      path,
      ...(size > 0 && { method: 'POST', headers: { 'content-length': size } }),
      ...(size > 2 * MEGABYTE && {
        headers: { 'content-length': size, 'content-type': 'multipart/form-data; boundary=x' },
      }),
    })

  /** Twenty saves, a third of which are still being sent, fifteen uploads halfway, fifteen downloads. */
  const fifty = async (): Promise<UnderWay[]> => {
    const saves = Array.from({ length: 20 }, (_, number) => {
      const save = ask('/hang', 20_000)
      if (number % 3 === 0) save.asked.write(Buffer.alloc(10_000))
      else save.asked.end(Buffer.alloc(20_000))
      return save
    })
    const uploads = Array.from({ length: 15 }, () => {
      const upload = ask('/api/media', 20 * MEGABYTE)
      upload.asked.write(Buffer.alloc(MEGABYTE))
      return upload
    })
    const downloads = Array.from({ length: 15 }, () => {
      const download = ask('/half')
      download.asked.end()
      return download
    })
    await Promise.all(downloads.map(({ answering }) => answering))
    // all of them, and the one that asks
    await until(
      async () => Number((await newsstand.get('/connections')).json()['count']) > 50,
      () => 'fifty requests at the desk',
      10_000,
    )
    return [...saves, ...uploads, ...downloads]
  }

  const endsOf = (all: readonly UnderWay[]): Promise<Outcome[]> =>
    Promise.all(all.map(({ ended }) => ended))

  const expectEnds = (ends: readonly Outcome[]) => {
    const downloads = ends.filter(({ path }) => path === '/half')
    // clients notice that answers which broke off are incomplete
    expect(downloads.map(({ status, isWhole }) => [status, isWhole])).toEqual(
      downloads.map(() => [200, false]),
    )
    const others = ends.filter(({ path }) => path !== '/half')
    expect(others).toHaveLength(35)
    for (const { path, status, isWhole, headers, text } of others) {
      expect([path, status, isWhole]).toEqual([path, 503, true])
      expect(Number(headers?.['retry-after'])).toBeGreaterThan(0)
      expect(text).toContain('desk_unavailable')
    }
  }

  it('ends within a second of the desk, however it ends, and the next desk answers at once', async () => {
    const all = await fifty()
    process.kill(pid, 'SIGKILL')
    const killed = Date.now()
    const ends = await endsOf(all)
    expectEnds(ends)
    expect(Math.max(...ends.map(({ at }) => at)) - killed).toBeLessThan(SOON)

    await until(
      async () => (await newsstand.get('/api')).status === 200,
      () => 'the next desk',
    )
    const again = Array.from({ length: 50 }, () => newsstand.get('/api/news'))
    expect((await Promise.all(again)).map(({ status }) => status)).toEqual(again.map(() => 200))
  })

  it('ends when the desk hangs, which is found, ended and started again', async () => {
    const all = await fifty()
    process.kill(pid, 'SIGSTOP')
    expectEnds(await endsOf(all))
    expect(newsstand.logged).toContainEqual(
      expect.objectContaining({ msg: 'the desk does not answer and is ended', pid }),
    )
    await until(
      async () => (await newsstand.get('/api')).status === 200,
      () => 'the next desk',
    )
    expect(Number((await newsstand.get('/api')).json()['pid'])).not.toBe(pid)
  })

  it('ends with 503 when a desk that is well has no answer to it, and with a cut when it stops', async () => {
    const [save, download] = [ask('/hang', 20_000), ask('/half')]
    save.asked.end(Buffer.alloc(20_000))
    download.asked.end()
    expect(await save.ended).toMatchObject({ status: 503, isWhole: true })
    expect(await download.ended).toMatchObject({ status: 200, isWhole: false })
    expect(Number((await newsstand.get('/api')).json()['pid'])).toBe(pid)
  })

  it('ends with 408 when its client sends no more', async () => {
    const upload = ask('/api/media', 20 * MEGABYTE)
    upload.asked.write(Buffer.alloc(MEGABYTE))
    const end = await upload.ended
    expect(end).toMatchObject({ status: 408, isWhole: true })
    expect(end.text).toContain('request_timeout')
    upload.asked.destroy()
  })

  it('is not asked of another desk: nobody knows what the first has done', async () => {
    const hung = async () => Number((await newsstand.get('/hung')).json()['count'])
    const before = await hung()
    const save = ask('/hang', 20_000)
    save.asked.end(Buffer.alloc(20_000))
    await until(
      async () => (await hung()) > before,
      () => 'the save at the desk',
    )
    process.kill(pid, 'SIGKILL')
    expect((await save.ended).status).toBe(503)
    await until(
      async () => (await newsstand.get('/api')).status === 200,
      () => 'the next desk',
    )
    expect(await hung()).toBe(0)
  })
})
