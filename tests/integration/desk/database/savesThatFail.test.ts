import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { CollectionConfig, PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import { eachDatabase, itOnReplicaSet } from '../../../support/databases.ts'
import { type SmallDesk, startSmallDesk } from './smallDesk.ts'

type Moment = 'before' | 'after'
type AllLocales = { title: Record<string, string>; state?: string }

/** What the hooks of `articles` do in the next save, per test. */
let during: Record<Moment, (req: PayloadRequest) => Promise<void>>

const hooks: CollectionConfig['hooks'] = {
  beforeChange: [({ req, data }) => during.before(req).then(() => data)],
  afterChange: [({ req }) => during.after(req)],
}

const nothing = () => Promise.resolve()

const refuse = () => Promise.reject(new Error('refused by the test'))

eachDatabase('a save that fails', (database) => {
  let desk: SmallDesk

  beforeAll(async () => {
    during = { before: nothing, after: nothing }
    desk = await startSmallDesk(database, { hooks, limits: { nested: 300 } })
  })
  beforeEach(() => {
    during = { before: nothing, after: nothing }
  })
  afterAll(() => desk.close())

  async function createArticle(data: Record<string, unknown> = {}) {
    const { id } = await desk.payload.create({
      collection: 'articles',
      locale: 'ky',
      data: { title: 'башы', state: 'first', ...data },
    })
    return String(id)
  }

  const readArticle = async (id: string) =>
    (await desk.rest<AllLocales>('GET', `/articles/${id}?locale=all`)).body

  const countVersions = async (id: string) => {
    const where = { parent: { equals: id } }
    return (await desk.payload.countVersions({ collection: 'articles', where })).totalDocs
  }

  const save = (id: string, title: string) =>
    desk.rest('PATCH', `/articles/${id}?locale=ru`, { body: { title, state: 'second' } })

  const note = (text: string, req?: PayloadRequest) =>
    desk.payload.create({ collection: 'notes', data: { text }, ...(req && { req }) })

  const countNotes = async (text: string) => {
    const where = { text: { equals: text } }
    return (await desk.payload.count({ collection: 'notes', where })).totalDocs
  }

  it('before its first write lets the next one in', async () => {
    const id = await createArticle()
    during.before = refuse
    expect((await save(id, 'первый')).status).toBe(500)
    during.before = nothing
    expect((await save(id, 'второй')).status).toBe(200)
    expect(await readArticle(id)).toMatchObject({ title: { ky: 'башы', ru: 'второй' } })
  })

  itOnReplicaSet(database, 'after its writes leaves the document as it was', async () => {
    const id = await createArticle()
    const versions = await countVersions(id)
    during.after = async (req) => {
      await note('of a failed save', req)
      await refuse()
    }
    expect((await save(id, 'жоголот')).status).toBe(500)
    expect(await readArticle(id)).toMatchObject({ title: { ky: 'башы' }, state: 'first' })
    expect((await readArticle(id)).title.ru).toBeUndefined()
    expect(await countVersions(id)).toBe(versions)
    expect(await countNotes('of a failed save')).toBe(0)
  })

  itOnReplicaSet(database, 'in each of its writes leaves the document as it was', async () => {
    const id = await createArticle()
    const versions = await countVersions(id)
    for (const method of ['updateOne', 'createVersion'] as const) {
      const restore = failAfterwards(desk.payload.db, method)
      const { status } = await save(id, method)
      restore()
      expect({ method, status }).toEqual({ method, status: 500 })
      expect(await readArticle(id)).toMatchObject({ title: { ky: 'башы' }, state: 'first' })
      expect(await countVersions(id)).toBe(versions)
    }
  })

  itOnReplicaSet(database, 'in a nested write is not stored without it', async () => {
    const id = await createArticle()
    during.after = async (req) => {
      // The hook's author thought that the note may fail.
      await desk.payload.create({ collection: 'notes', data: {}, req }).catch(nothing)
    }
    expect((await save(id, 'жоголот')).status).toBe(500)
    expect((await readArticle(id)).title).toEqual({ ky: 'башы' })
  })

  describe('in bulk, with one document of three', () => {
    async function threeNews(group: string) {
      for (const title of ['a', 'b', 'c']) await createArticle({ title, state: group })
      return { url: `/articles?where[state][equals]=${group}&locale=ky`, group }
    }
    const titles = async (group: string) => {
      const where = { state: { equals: group } }
      const { docs } = await desk.payload.find({ collection: 'articles', where, sort: 'title' })
      return docs.map((doc) => (doc as unknown as { title: string }).title)
    }

    itOnReplicaSet(database, 'stores none', async () => {
      const { url, group } = await threeNews('changed')
      let count = 0
      during.after = () => ((count += 1) === 2 ? refuse() : nothing())
      const { status, body } = await desk.rest('PATCH', url, { body: { title: 'new' } })
      expect({ status, body }).toMatchObject({
        status: 400,
        body: {
          errors: [{ data: { code: 'bulk_failed', documents: [{ id: expect.any(String) }] } }],
        },
      })
      expect(await titles(group)).toEqual(['a', 'b', 'c'])
    })

    itOnReplicaSet(database, 'stores none when a nested write of it fails', async () => {
      const { url, group } = await threeNews('nested')
      let count = 0
      during.before = async (req) => {
        count += 1
        if (count === 2) await desk.payload.create({ collection: 'notes', data: {}, req })
      }
      expect((await desk.rest('PATCH', url, { body: { title: 'new' } })).status).toBe(400)
      expect(await titles(group)).toEqual(['a', 'b', 'c'])
    })

    itOnReplicaSet(database, 'deletes none', async () => {
      const { url, group } = await threeNews('deleted')
      const { db } = desk.payload
      const original = db.deleteOne
      let count = 0
      db.deleteOne = (...args) => {
        count += 1
        return count === 2 ? refuse() : original.apply(db, args)
      }
      const { status } = await desk.rest('DELETE', url)
      db.deleteOne = original
      expect(status).toBe(400)
      expect(await titles(group)).toEqual(['a', 'b', 'c'])
    })
  })

  itOnReplicaSet(database, 'takes no write without a transaction with it', async () => {
    const id = await createArticle()
    const inside = new Promise<void>((resolve) => {
      during.after = async () => {
        resolve()
        await new Promise(setImmediate) // the other write comes while this save is open
        await refuse()
      }
    })
    const failing = save(id, 'жоголот')
    await inside
    const beside = desk.payload.db.create({
      collection: 'notes',
      data: { id: randomUUID(), text: 'beside' },
    })
    expect((await failing).status).toBe(500)
    await beside
    expect(await countNotes('beside')).toBe(1)
  })

  it('of ours is rolled back as a whole, or stored as a whole', async () => {
    const { payload } = desk
    await transaction(payload, undefined, async (req) => {
      await note('kept', req)
      await transaction(payload, req, (inner) => note('kept', inner))
    })
    expect(await countNotes('kept')).toBe(2)
    if (!database.transactions) return
    const failing = transaction(payload, undefined, async (req) => {
      await note('rolled back', req)
      await refuse()
    })
    await expect(failing).rejects.toThrow('refused by the test')
    expect(await countNotes('rolled back')).toBe(0)
  })
})

/** Lets a method of the adapter write and then fail, as on a full disk. Gives what ends it. */
function failAfterwards(adapter: object, method: string): () => void {
  const original: unknown = Reflect.get(adapter, method)
  if (typeof original !== 'function') throw new Error(`the adapter has no ${method}`)
  Reflect.set(adapter, method, async (...args: unknown[]) => {
    await Reflect.apply(original, adapter, args)
    throw new Error('the disk is full')
  })
  return () => Reflect.set(adapter, method, original)
}
