import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import sharp from 'sharp'

import { answerTimesDuring } from '../support/answerTimes.ts'
import { asksForToken } from '../support/people.ts'
import { type RunningKerben, startKerben, until } from '../support/runningKerben.ts'
import { largePhoto, plainImage, pngBomb, uploadForm } from '../support/sampleFiles.ts'

/**
 * Milliseconds in which the desk answers others, and megabytes that it holds, whatever is uploaded.
 * `busy` is for a machine that does something else as well.
 */
const LIMITS = { answer: 500, busy: 3000, desk: 700 }

interface Upload {
  readonly status: number
  readonly code: string | undefined
  readonly message: string | undefined
  readonly retryAfter: string | null
}

describe('while people upload', () => {
  let kerben: RunningKerben
  let authorization: string

  beforeAll(async () => {
    kerben = await startKerben()
    const answer = await fetch(`${kerben.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...asksForToken },
      body: JSON.stringify(kerben.admin),
    })
    const { token } = (await answer.json()) as { token: string }
    authorization = `JWT ${token}`
    // the first requests load what they use
    await upload(await plainImage(), 'image/jpeg')
  }, 600_000)
  afterAll(() => kerben.stop())

  const childOf = (parent: number | undefined, program: string): number | undefined => {
    const line = execFileSync('ps', ['-eo', 'pid=,ppid=,args='])
      .toString()
      .split('\n')
      .map((text) => text.trim().split(/\s+/))
      .find(([, ppid, ...args]) => ppid === String(parent) && args.join(' ').includes(program))
    return line && Number(line[0])
  }
  const desk = () => childOf(kerben.process.pid, 'desk/main.ts')
  const decoder = () => childOf(desk(), 'decoding/child.ts')

  /** Megabytes that a process has held at most. */
  const mostHeld = (pid: number | undefined): number => {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
  }

  const upload = async (bytes: Buffer, mimetype: string): Promise<Upload> => {
    const answer = await fetch(`${kerben.url}/api/media?locale=ky`, {
      method: 'POST',
      headers: { authorization, 'accept-language': 'ru' },
      body: uploadForm(bytes, mimetype, { alt: 'Сүрөт' }),
    })
    const { errors } = (await answer.json()) as {
      errors?: { message: string; data?: { code: string } }[]
    }
    const [error] = errors ?? []
    return {
      status: answer.status,
      code: error?.data?.code,
      message: error?.message,
      retryAfter: answer.headers.get('retry-after'),
    }
  }

  const meanwhile = <T>(work: () => Promise<T>) =>
    answerTimesDuring(`${kerben.url}/api/news?locale=ky&limit=10`, { authorization }, work)

  it('nobody else waits for bombs, a PDF of one name and photos of 50 megapixels', async () => {
    const avif = await sharp({
      create: { width: 7000, height: 7000, channels: 3, background: '#2f6f8f' },
    })
      .avif({ effort: 0 })
      .toBuffer()
    expect(avif.length).toBeLessThan(2000)
    const png = pngBomb()
    const name = Buffer.from(`%PDF-1.4\n/${'#41'.repeat(6_500_000)}\nstartxref\n0\n%%EOF`)
    const photo = await largePhoto()
    const four = (bytes: Buffer, mimetype: string) =>
      Promise.all(Array.from({ length: 4 }, () => upload(bytes, mimetype)))

    const { result, times } = await meanwhile(async () => {
      const [bombs, other, pdf, photos] = await Promise.all([
        four(avif, 'image/avif'),
        upload(png, 'image/png'),
        upload(name, 'application/pdf'),
        four(photo, 'image/jpeg'),
      ])
      return { bombs: [...bombs, other], pdf, photos }
    })
    for (const { status, code, message } of result.bombs) {
      expect([status, code]).toEqual([413, 'too_many_pixels'])
      expect(message).toMatch(/не больше \d+ мегапикселей/)
    }
    expect(result.pdf.status).toBeLessThan(500)
    expect(result.photos.map(({ status }) => status)).toEqual([201, 201, 201, 201])

    expect(times.length).toBeGreaterThan(20)
    // one answer in twenty may have waited for the machine, whose cores are not the desk's alone
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(LIMITS.answer)
    expect(times.at(-1)).toBeLessThan(LIMITS.busy)
    expect(mostHeld(desk())).toBeLessThan(LIMITS.desk)
    expect(readdirSync(join(kerben.dataDir, 'uploads'))).toEqual([])
  }, 180_000)

  it('the seventeenth at once is told when to come again, in their language', async () => {
    const { hostname, port } = new URL(kerben.url)
    const half = Array.from({ length: 16 }, () => {
      const sending = request({
        hostname,
        port,
        method: 'POST',
        path: '/api/media?locale=ky',
        headers: {
          authorization,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': 1_000_000,
        },
      }).on('error', () => undefined)
      sending.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
      return sending
    })
    const folders = () => readdirSync(join(kerben.dataDir, 'uploads'))
    await until(
      () => Promise.resolve(folders().length === 16),
      () => `16 uploads: ${folders().join(' ')}`,
      60_000,
    )
    expect(await upload(await plainImage(), 'image/jpeg')).toMatchObject({
      status: 503,
      code: 'uploads_busy',
      message: expect.stringContaining('Попробуйте ещё раз'),
      retryAfter: '30',
    })
    for (const sending of half) sending.destroy()
    await until(
      () => Promise.resolve(folders().length === 0),
      () => `no upload: ${folders().join(' ')}`,
      60_000,
    )
    expect(await upload(await plainImage(), 'image/jpeg')).toMatchObject({ status: 201 })
  }, 180_000)

  it('the desk’s own server decodes nothing for anybody either', async () => {
    const { docs } = (await (
      await fetch(`${kerben.url}/api/media?locale=ky&limit=1`, { headers: { authorization } })
    ).json()) as { docs: { filename: string }[] }
    const image = encodeURIComponent(`/api/media/file/${docs[0]?.filename ?? ''}`)
    for (const path of [`/_next/image?url=${image}&w=640&q=75`, '/api/og?title=a'])
      expect((await fetch(kerben.url + path, { headers: { authorization } })).status).toBe(404)
  })

  it('the process that decodes goes with its desk, however that ends', async () => {
    const killed = desk()
    const photo = upload(await largePhoto(), 'image/jpeg').catch(() => undefined)
    await until(
      () => Promise.resolve(decoder() !== undefined),
      () => 'a decoder',
      60_000,
    )
    const orphan = decoder()
    process.kill(Number(killed), 'SIGKILL')
    await until(
      () => {
        try {
          process.kill(Number(orphan), 0)
          return Promise.resolve(false)
        } catch {
          return Promise.resolve(true)
        }
      },
      () => `process ${String(orphan)} is gone`,
      20_000,
    )
    await photo
    await until(
      async () => (await fetch(`${kerben.url}/readyz`)).ok,
      () => kerben.output(),
    )
  }, 300_000)
})
