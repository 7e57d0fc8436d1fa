import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import type { Change } from '#newsstand/api/index.ts'
import { type Follower, follow } from '#newsstand/follower.ts'

const change = (revision: number): Change => ({
  type: 'news',
  documentId: '00000000-0000-4000-8000-000000000001',
  locale: 'ky',
  revision,
})

describe('the follower', () => {
  let published: Change[]
  let epoch: string
  let isReachable: boolean
  let told: number[]
  let losses: number
  let said: [level: string, fields: unknown][]
  let follower: Follower

  const start = async (patience = 60_000) => {
    follower = follow({
      store: {
        revision: async () => {
          if (!isReachable) throw new Error('unreachable')
          return Math.max(0, ...published.map(({ revision }) => revision))
        },
        epoch: async () => epoch,
        changedSince: async (since) => published.filter(({ revision }) => revision > since),
      },
      onChanges: (changes) => told.push(...changes.map(({ revision }) => revision)),
      onLost: () => {
        losses += 1
      },
      log: {
        info: (fields: unknown) => said.push(['info', fields]),
        warn: (fields: unknown) => said.push(['warn', fields]),
      },
      // here it asks when it is nudged
      interval: 1_000_000,
      patience,
    })
    await follower.nudge()
  }

  beforeEach(() => {
    published = [change(4)]
    epoch = 'one'
    isReachable = true
    told = []
    losses = 0
    said = []
  })
  afterEach(() => follower.stop())

  it('begins with what is there, of which nothing can have been kept rightly', async () => {
    await start()
    expect(told).toEqual([])
    expect(losses).toBe(1)
  })

  it('tells what was published since, once', async () => {
    await start()
    published.push(change(5), change(7))
    await follower.nudge()
    await follower.nudge()
    expect(told).toEqual([5, 7])
  })

  it('tells of what was published before a nudge, though it was just asking', async () => {
    await start()
    const asking = follower.nudge()
    published.push(change(5))
    await Promise.all([asking, follower.nudge(), follower.nudge()])
    expect(told).toEqual([5])
  })

  it('takes a lower revision for another database', async () => {
    await start()
    published = [change(2)]
    await follower.nudge()
    expect(losses).toBe(2)
    published.push(change(3))
    await follower.nudge()
    expect(told).toEqual([3])
  })

  it('takes another epoch for another database, whatever its revision', async () => {
    await start()
    epoch = 'two'
    published = [change(9)]
    await follower.nudge()
    expect({ told, losses }).toEqual({ told: [], losses: 2 })
  })

  it('serves on while the database does not answer for a while, and catches up', async () => {
    await start()
    isReachable = false
    await follower.nudge()
    expect(losses).toBe(1)
    published.push(change(5))
    isReachable = true
    await follower.nudge()
    expect(told).toEqual([5])
  })

  it('trusts nothing any more when the database does not answer for too long', async () => {
    await start(0)
    isReachable = false
    await follower.nudge()
    expect(losses).toBe(2)
    isReachable = true
    await follower.nudge()
    expect(losses).toBe(3)
    expect(said.map(([level]) => level)).toEqual(['warn', 'info'])
  })

  it('takes a database that was never there for a first start, and says so calmly, once', async () => {
    isReachable = false
    await start(0)
    await follower.nudge()
    expect(said).toEqual([['info', { reason: 'unreachable' }]])
  })
})
