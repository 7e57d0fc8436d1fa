import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { transaction } from '#desk/database/index.ts'
import { beginEpoch, nextRevision } from '#desk/editions/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('an epoch', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const note = () => join(desk.env.dataDir, 'epoch.json')
  const epochs = async () => {
    const { docs } = await desk.payload.db.find<{ id: string; number: number; revision: number }>({
      collection: 'epochs',
      sort: 'number',
      pagination: false,
    })
    return docs
  }
  /** What a desk does at its start, and the epochs that there are then. */
  const start = async () => {
    const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
    await beginEpoch(desk.payload, req)
    return epochs()
  }
  const revision = async () => {
    const { docs } = await desk.payload.db.find<{ id: string; revision: number }>({
      collection: 'editions',
      where: { revision: { exists: true } },
      sort: '-revision',
      limit: 1,
    })
    return docs[0]?.revision ?? 0
  }
  const publish = async () => {
    const id = await createDocument(desk, 'news', newsData('Кабар'), { as: people.editor })
    const by = { as: people.administrator }
    const { status } = await move(desk, `news/${id}`, 'ky', 'publishUrgently', by, { reason: 'а' })
    expect(status).toBe(200)
    return id
  }
  /** Takes the database back to before a publish, as a restored backup does. */
  const restore = async (id: string) => {
    const where = { documentId: { equals: id } }
    await desk.payload.db.deleteMany({ collection: 'editions', where })
  }

  beforeEach(async () => {
    await start()
  })

  it('goes on over starts while the database goes on', async () => {
    const before = await start()
    await publish()
    expect(await start()).toEqual(before)
  })

  it('ends where the database is older than what the desk has noted', async () => {
    await publish()
    const id = await publish()
    const before = await start()
    await restore(id)
    const after = await start()
    expect(after).toHaveLength(before.length + 1)
    expect(after.at(-1)).toMatchObject({
      number: (before.at(-1)?.number ?? 0) + 1,
      revision: await revision(),
    })
    expect(await start()).toEqual(after)
  })

  it('ends where the database is one that the desk does not know', async () => {
    const before = await start()
    rmSync(note())
    expect(await start()).toHaveLength(before.length + 1)
  })

  it('ends where the note itself comes from a backup', async () => {
    const before = await start()
    copyFileSync(note(), `${note()}.backup`)
    await publish()
    renameSync(`${note()}.backup`, note())
    expect(await start()).toHaveLength(before.length + 1)
  })

  it('ends at the next publish where the database went back while the desk runs', async () => {
    await publish()
    const id = await publish()
    const before = await start()
    await restore(id)
    const back = await revision()
    await publish()
    const after = await epochs()
    expect(after).toHaveLength(before.length + 1)
    expect(after.at(-1)).toMatchObject({ revision: back })
    await publish()
    expect(await epochs()).toEqual(after)
    expect(await start()).toEqual(after)
  })

  it('ends once where several languages are published then', async () => {
    const before = await start()
    await restore(await publish())
    const data = newsData('Кабар')
    const id = await createDocument(desk, 'news', data, { as: people.editor })
    for (const locale of ['ru', 'en'])
      await desk.rest('PATCH', `/news/${id}?locale=${locale}`, { as: people.editor, body: data })
    const by = { as: people.administrator }
    const all = await move(desk, `news/${id}`, 'all', 'publishUrgently', by, { reason: 'а' })
    expect([all.status, all.body.editions?.length]).toEqual([200, 3])
    expect(await epochs()).toHaveLength(before.length + 1)
  })

  it('ends where the database that the desk writes into is another one', async () => {
    const before = await start()
    const { id } = before.at(-1) ?? { id: '' }
    await desk.payload.db.deleteMany({ collection: 'epochs', where: { id: { equals: id } } })
    await publish()
    expect(await epochs()).toHaveLength(before.length)
    expect(await epochs()).not.toContainEqual(expect.objectContaining({ id }))
  })

  it('goes on where a publish was rolled back, and where another desk has begun one', async () => {
    const before = await start()
    const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
    const failed = transaction(desk.payload, req, async (own) => {
      await nextRevision(own)
      throw new Error('the disk is full')
    })
    await expect(failed).rejects.toThrow('the disk is full')
    await publish()
    expect(await epochs()).toEqual(before)
    const number = (before.at(-1)?.number ?? 0) + 1
    const data = { id: randomUUID(), number, revision: await revision() }
    await desk.payload.db.create({ collection: 'epochs', data })
    await publish()
    await publish()
    expect(await epochs()).toHaveLength(before.length + 1)
  })
})
