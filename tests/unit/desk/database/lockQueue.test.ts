import { describe, expect, it } from '@jest/globals'

import { LockQueue } from '#desk/database/lockQueue.ts'

const gaveUp = () => new Error('gave up')
const minute = 60_000

describe('the queue', () => {
  it('gives one lock at a time, in the order of asking', async () => {
    const queue = new LockQueue()
    const order: string[] = []
    const use = async (name: string) => {
      const release = await queue.take(minute, gaveUp)
      order.push(`${name} begins`)
      await new Promise(setImmediate)
      order.push(`${name} ends`)
      release()
    }
    await Promise.all(['a', 'b', 'c'].map(use))
    expect(order).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  it('forgets one that gave up, and goes on', async () => {
    const queue = new LockQueue()
    const release = await queue.take(minute, gaveUp)
    const impatient = queue.take(1, gaveUp)
    const patient = queue.take(minute, gaveUp)
    await expect(impatient).rejects.toThrow('gave up')
    release()
    ;(await patient)()
    ;(await queue.take(minute, gaveUp))()
  })

  it('is not confused by a lock that is ended twice', async () => {
    const queue = new LockQueue()
    const release = await queue.take(minute, gaveUp)
    release()
    const releaseSecond = await queue.take(minute, gaveUp)
    release()
    await expect(queue.take(1, gaveUp)).rejects.toThrow('gave up')
    releaseSecond()
  })
})
