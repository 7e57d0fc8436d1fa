import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { hashOfSources } from '#desk/boot/sources.ts'

describe('whether the admin is older than its sources', () => {
  let dir: string
  const put = async (file: string, text: string) => {
    await mkdir(dirname(join(dir, file)), { recursive: true })
    await writeFile(join(dir, file), text)
  }

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kerben-sources-'))
    await put('src/desk/admin/Panel.tsx', 'a panel')
    await put('package-lock.json', '{}')
  })
  afterEach(() => rm(dir, { recursive: true }))

  it.each([
    ['a source has changed', 'src/desk/admin/Panel.tsx', 'another panel'],
    ['a source has been added', 'collections/news/fields.ts', ''],
    ['a package has changed', 'package-lock.json', '{"a":1}'],
  ])('shows when %s', async (_, file, text) => {
    const before = await hashOfSources(dir)
    await put(file, text)
    expect(await hashOfSources(dir)).not.toBe(before)
  })

  it('shows when a source has another name', async () => {
    const before = await hashOfSources(dir)
    await rename(join(dir, 'src/desk/admin/Panel.tsx'), join(dir, 'src/desk/admin/Pane.tsx'))
    expect(await hashOfSources(dir)).not.toBe(before)
  })

  it('does not depend on times, nor on what no page of the admin reaches', async () => {
    const before = await hashOfSources(dir)
    await utimes(join(dir, 'src/desk/admin/Panel.tsx'), 1, 1)
    for (const file of [
      'media/files/photo.jpg',
      'src/newsstand/main.ts',
      'src/newsstand/api/index.ts',
      'tests/a.ts',
      'data/kerben.db',
    ])
      await put(file, 'x')
    expect(await hashOfSources(dir)).toBe(before)
  })
})
