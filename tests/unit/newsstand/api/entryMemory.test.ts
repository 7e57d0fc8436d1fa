import { beforeEach, describe, expect, it } from '@jest/globals'

import { EntryMemory } from '#newsstand/api/entries/index.ts'
import type { Change } from '#newsstand/api/index.ts'
import { Usage } from '#newsstand/api/usage.ts'

const now = new Date('2026-01-15T12:00:00.000Z')

const change = (documentId: string, revision: number): Change => ({
  ...{ type: 'news', documentId, locale: 'ky', revision },
})

const entryOf = (...ids: string[]) => {
  const usage = new Usage()
  for (const id of ids) usage.names({ type: 'news', id })
  return { json: Buffer.from(ids.join()), usage }
}

describe('the memory of entries', () => {
  let memory: EntryMemory

  beforeEach(async () => {
    memory = new EntryMemory()
    await memory.follow(5, () => Promise.reject(new Error('there is nothing to forget')))
    memory.keep('a', 5, entryOf('a', 'b'))
    memory.keep('c', 5, entryOf('c'))
  })

  const found = (key: string, revision: number) => memory.find(key, revision, now)?.json.toString()

  it('forgets what has changed, and what names it, and nothing else', async () => {
    await memory.follow(6, async (since) => (since === 5 ? [change('b', 6)] : []))
    expect(found('a', 6)).toBeUndefined()
    expect(found('c', 6)).toBe('c')
  })

  it('gives and takes nothing of another revision than the one that it follows', async () => {
    expect(found('a', 4)).toBeUndefined()
    expect(found('a', 6)).toBeUndefined()
    await memory.follow(6, async () => [])
    // made before the change that it cannot know of
    memory.keep('late', 5, entryOf('late'))
    expect(found('late', 6)).toBeUndefined()
  })

  it('forgets all when the revision is one of another database', async () => {
    await memory.follow(2, async () => [])
    expect([found('a', 2), found('c', 2)]).toEqual([undefined, undefined])
  })

  it('gives nothing past its end', () => {
    const entry = entryOf('d')
    entry.usage.expires(new Date(now.getTime() + 1))
    memory.keep('d', 5, entry)
    expect(memory.find('d', 5, now)).toBe(entry)
    expect(memory.find('d', 5, new Date(now.getTime() + 1))).toBeUndefined()
  })
})
