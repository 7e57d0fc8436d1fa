import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionConfig, PayloadRequest } from 'payload'

import { commitTransaction, createLocalReq, initTransaction } from 'payload'

import { eachDatabase } from '../../../support/databases.ts'
import { type SmallDesk, startSmallDesk } from './smallDesk.ts'

const nothing = () => Promise.resolve()
let nested: (req: PayloadRequest) => Promise<unknown> = nothing

const hooks: CollectionConfig['hooks'] = {
  afterChange: [({ req }) => nested(req).then(() => undefined)],
}

eachDatabase('a lock that does not end', (database) => {
  let desk: SmallDesk
  const start = async (limits: { holder?: number; nested?: number }) => {
    desk = await startSmallDesk(database, { hooks, limits })
  }
  const createArticle = (title: string) =>
    desk.rest<{ doc: { id: string } }>('POST', '/articles?locale=ky', { body: { title } })
  const count = async (collection: 'articles' | 'notes') =>
    (await desk.payload.count({ collection })).totalDocs

  describe('because a nested write forgot its req', () => {
    beforeAll(() => start({ nested: 300 }))
    afterAll(() => {
      nested = nothing
      return desk.close()
    })

    it.each([
      [
        'a Payload operation',
        () => desk.payload.create({ collection: 'notes', data: { text: 'x' } }),
      ],
      [
        'a call of the adapter',
        () => desk.payload.db.create({ collection: 'notes', data: { text: 'x' } }),
      ],
    ])('is told so, and the queue goes on: %s', async (_, write) => {
      nested = write
      const failing = createArticle('outer')
      const { status, body } = await failing
      expect({ status, body }).toMatchObject({
        status: 500,
        body: { errors: [{ name: 'KerbenError', data: { code: 'write_without_req' } }] },
      })
      nested = nothing
      expect((await createArticle('next')).status).toBe(201)
      expect(await count('notes')).toBe(0)
    })

    it('does not cost those who wait behind it', async () => {
      nested = async () => {
        nested = nothing
        await desk.payload.create({ collection: 'notes', data: { text: 'x' } })
      }
      const answers = await Promise.all(
        ['outer', 'b', 'c', 'd'].map((title) => createArticle(title)),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 500])
    })
  })

  describe('because nobody commits it', () => {
    beforeAll(() => start({ holder: 300 }))
    afterAll(() => desk.close())

    it('is rolled back at its limit, and what comes late is refused', async () => {
      const { payload } = desk
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      const late = () => payload.create({ collection: 'notes', data: { text: 'late' }, req })
      await late()
      expect((await createArticle('next')).status).toBe(201) // waits for the limit
      if (database.transactions) expect(await count('notes')).toBe(0)

      const before = await count('notes')
      const transactionID = req.transactionID
      await expect(late()).rejects.toMatchObject({ code: 'write_expired', status: 503 })
      Object.assign(req, { transactionID })
      await expect(commitTransaction(req)).rejects.toMatchObject({ code: 'write_expired' })
      expect(await count('notes')).toBe(before)
    })
  })
})
