import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { compareAndSet, transaction } from '#desk/database/index.ts'
import { eachDatabase, itOnReplicaSet } from '../../../support/databases.ts'
import { type SmallDesk, startSmallDesk } from './smallDesk.ts'

eachDatabase('compareAndSet', (database) => {
  let desk: SmallDesk

  beforeAll(async () => {
    desk = await startSmallDesk(database)
  })
  afterAll(() => desk.close())

  const createArticle = async () => {
    const { id } = await desk.payload.create({
      collection: 'articles',
      locale: 'ky',
      data: { title: 'башы', state: 'draft' },
    })
    return String(id)
  }
  const read = (id: string) => desk.payload.findByID({ collection: 'articles', id, locale: 'ky' })

  const publish = (id: string, state: string) =>
    transaction(desk.payload, undefined, (req) =>
      compareAndSet(desk.payload, {
        collection: 'articles',
        where: { id: { equals: id }, state: { equals: 'draft' } },
        data: { state },
        req,
      }),
    )

  it('lets one of twenty win, and leaves the other fields as they were', async () => {
    const id = await createArticle()
    const states = Array.from({ length: 20 }, (_, index) => `by ${index}`)
    const won = await Promise.all(states.map((state) => publish(id, state)))
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await read(id)).toMatchObject({ state: states[won.indexOf(true)], title: 'башы' })
  })

  itOnReplicaSet(database, 'is rolled back with its transaction', async () => {
    const id = await createArticle()
    const failing = transaction(desk.payload, undefined, async (req) => {
      const where = { id: { equals: id }, state: { equals: 'draft' } }
      const data = { state: 'live' }
      expect(await compareAndSet(desk.payload, { collection: 'articles', where, data, req })).toBe(
        true,
      )
      throw new Error('refused by the test')
    })
    await expect(failing).rejects.toThrow('refused by the test')
    expect(await read(id)).toMatchObject({ state: 'draft' })
    expect(await publish(id, 'live')).toBe(true)
  })
})
