import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type JobOptions, Decoder } from '#desk/files/decoding/decoder.ts'
import { type DecodingLimits, decodingLimits } from '#desk/files/decoding/limits.ts'
import { projectRoot } from '../../../support/projectRoot.ts'
import { until } from '../../../support/runningKerben.ts'
import { phonePhoto, plainImage } from '../../../support/sampleFiles.ts'

const MEGABYTE = 1024 * 1024

describe('the process that decodes', () => {
  let folder: string
  let large: Buffer
  const decoders: Decoder[] = []

  beforeAll(async () => {
    large = await plainImage({ width: 8000, height: 6000 })
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kerben-decoder-'))
  })
  afterEach(async () => {
    for (const decoder of decoders.splice(0)) if (decoder.pid) process.kill(decoder.pid, 'SIGKILL')
    await rm(folder, { recursive: true })
  })

  const start = (limits: Partial<DecodingLimits> = {}): Decoder => {
    const decoder = new Decoder({ ...decodingLimits, ...limits })
    decoders.push(decoder)
    return decoder
  }

  /** A file's job, not yet given to a decoder. */
  const job = async (bytes: Buffer) => {
    const from = join(folder, `${String(Math.random())}.jpg`)
    await writeFile(from, bytes)
    return { from, to: `${from}.clean`, mimetype: 'image/jpeg', accepted: ['jpeg'] as const }
  }

  const clean = async (decoder: Decoder, bytes: Buffer) => {
    const input = await job(bytes)
    return { to: input.to, ...(await decoder.run('clean', input)) }
  }

  /** Bytes of memory that the process has taken by the end of a file. */
  const memoryFor = async (bytes: Buffer): Promise<number> => {
    const decoder = start()
    await clean(decoder, bytes)
    const status = readFileSync(`/proc/${String(decoder.pid)}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024
  }

  const isGone = (pid: number | undefined) =>
    until(
      async () => {
        try {
          process.kill(Number(pid), 0)
          return false
        } catch {
          return true
        }
      },
      () => `process ${String(pid)} is gone`,
      20_000,
    )

  it('cleans a file, and is used for the next one', async () => {
    const decoder = start()
    const { to, ...file } = await clean(decoder, await phonePhoto())
    expect(file).toEqual({
      mimeType: 'image/jpeg',
      extension: 'jpg',
      width: 300,
      height: 400,
      notices: [],
    })
    expect((await readFile(to)).includes('Phone')).toBe(false)
    const { pid } = decoder
    await clean(decoder, await plainImage())
    expect(decoder.pid).toBe(pid)
  })

  it('tells what it refuses by the same code, status and details', async () => {
    await expect(clean(start(), Buffer.from('text'))).rejects.toMatchObject({
      name: 'KerbenError',
      code: 'file_type',
      status: 400,
      errors: [{ path: 'file' }],
      details: { accepted: expect.arrayContaining(['image/jpeg']) },
    })
  })

  it('knows no secret of the desk', async () => {
    process.env['SHELTER_SITES_KEY'] = 'a key that seals'
    const decoder = start()
    await clean(decoder, await plainImage())
    delete process.env['SHELTER_SITES_KEY']
    const environment = readFileSync(`/proc/${String(decoder.pid)}/environ`, 'utf8')
    expect(environment).toContain('MALLOC_ARENA_MAX')
    expect(environment).not.toContain('a key that seals')
  })

  it('ends when a file takes too much memory: that one is refused, the next one is not', async () => {
    const decoder = start({ memory: (await memoryFor(await plainImage())) + 60 * MEGABYTE })
    await clean(decoder, await plainImage())
    const { pid } = decoder
    await expect(clean(decoder, large)).rejects.toMatchObject({
      code: 'file_not_processed',
      status: 422,
    })
    await isGone(pid)
    expect(await clean(decoder, await plainImage())).toMatchObject({ width: 400 })
  })

  it.each(['cpu', 'time'] as const)('ends when a file takes too long: %s', async (clock) => {
    const decoder = start({ [clock]: 50 })
    await expect(clean(decoder, large)).rejects.toMatchObject({ code: 'file_not_processed' })
  })

  it('is no reason to fail when it cannot start: there is another try', async () => {
    await expect(clean(start({ start: 1 }), await plainImage())).rejects.toMatchObject({
      code: 'decoding_busy',
      status: 503,
    })
  })

  it('ends when there is nothing to do, and when it keeps too much', async () => {
    for (const decoder of [start({ idle: 10 }), start({ kept: 1 })]) {
      const input = await job(await plainImage())
      const done = decoder.run('clean', input)
      const { pid } = decoder
      await done
      await isGone(pid)
      expect(decoder.pid).toBeUndefined()
      expect(await decoder.run('clean', input)).toMatchObject({ width: 400 })
    }
  })

  it('ends with its desk, even when that goes while it starts', async () => {
    const program = join(projectRoot, 'src/desk/files/decoding/child.ts')
    const child = fork(program, ['1e9', '1e5'], { execArgv: ['--import', 'tsx'] })
    child.disconnect()
    await isGone(child.pid)
  })

  it('does one job at a time, and first those that somebody waits for', async () => {
    const decoder = start()
    const done: string[] = []
    const input = await job(await plainImage())
    const run = async (name: string, options: JobOptions) => {
      await decoder.run('clean', input, options)
      done.push(name)
    }
    await Promise.all([
      run('under way', { isBackground: true }),
      run('a size', { isBackground: true }),
      run('an upload', {}),
    ])
    expect(done).toEqual(['under way', 'an upload', 'a size'])
  })

  it('leaves out what nobody waits for any more', async () => {
    const decoder = start()
    const input = await job(await plainImage())
    const first = decoder.run('clean', input)
    const gone = new AbortController()
    const second = decoder.run('clean', input, { signal: gone.signal })
    gone.abort()
    await expect(second).rejects.toMatchObject({ code: 'decoding_busy' })
    await first
  })
})
