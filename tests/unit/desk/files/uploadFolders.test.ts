import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { inUploadFolder } from '#desk/files/uploadFolders.ts'

describe('the folder of an upload', () => {
  let dir: string
  beforeEach(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'kerben-uploads-')), 'uploads')
  })
  afterEach(() => rm(dir, { recursive: true, force: true }))

  it('is its own, closed to other users, and gone with the upload', async () => {
    const seen = await inUploadFolder(dir, async (folder) => {
      await writeFile(join(folder, 'photo'), 'bytes')
      return [(await stat(dir)).mode & 0o777, (await stat(folder)).mode & 0o777]
    })
    expect(seen).toEqual([0o700, 0o700])
    expect(await readdir(dir)).toEqual([])
  })

  it('is gone when the upload fails, and so is one that a killed desk has left', async () => {
    const left = join(dir, 'upload-left')
    await mkdir(left, { recursive: true })
    const before = new Date(Date.now() - 2 * 3_600_000)
    await utimes(left, before, before)
    const failing = inUploadFolder(dir, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await readdir(dir)).toEqual([])
  })

  it('is given to 16 at once: the next is told to come again, until one is done', async () => {
    let finish = (): void => undefined
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const sixteen = Array.from({ length: 16 }, () => inUploadFolder(dir, () => finished))
    await expect(inUploadFolder(dir, () => finished)).rejects.toMatchObject({
      code: 'uploads_busy',
      status: 503,
    })
    finish()
    await Promise.all(sixteen)
    expect(await inUploadFolder(dir, () => Promise.resolve('taken'))).toBe('taken')
  })
})
