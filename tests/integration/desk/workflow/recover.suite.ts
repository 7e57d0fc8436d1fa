import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import { recover } from '#desk/workflow/refresh/recover.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('a start after a crash without transactions', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const run = async () => {
    const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
    return recover(desk.payload, req)
  }
  const rowsOf = async (collection: string, id: string) =>
    (
      await desk.payload.db.find<{ id: string } & Record<string, unknown>>({
        collection,
        where: { documentId: { equals: id } },
        pagination: false,
      })
    ).docs

  it('writes the slug, the event and the audit entry that a publish did not come to, once', async () => {
    const as = people.editor
    const id = await createDocument(desk, 'partners', { name: 'Үзүлгөн' }, { as })
    await move(desk, `partners/${id}`, 'ky', 'publish', { as })
    expect(await run()).toBe(0)
    for (const collection of ['slug-history', 'audit', 'outbox'])
      await desk.payload.db.deleteMany({
        collection,
        where: { documentId: { equals: id } },
      })
    expect(await run()).toBe(1)
    expect(await rowsOf('slug-history', id)).toMatchObject([{ slug: 'uzulgon', locale: 'ky' }])
    expect(await rowsOf('outbox', id)).toMatchObject([{ kind: 'publish', actor: 'startup', n: 1 }])
    expect(await rowsOf('audit', id)).toMatchObject([{ action: 'recover', actor: 'startup' }])
    expect(await run()).toBe(0)
  })

  it('does so for an unpublish too', async () => {
    const as = people.editor
    const id = await createDocument(desk, 'partners', { name: 'Алынган' }, { as })
    await move(desk, `partners/${id}`, 'ky', 'publish', { as })
    await move(desk, `partners/${id}`, 'ky', 'unpublish', { as }, { reason: 'ката' })
    await desk.payload.db.deleteMany({
      collection: 'audit',
      where: { and: [{ documentId: { equals: id } }, { action: { equals: 'unpublish' } }] },
    })
    const events = await rowsOf('outbox', id)
    expect(await run()).toBe(1)
    expect(await run()).toBe(0)
    // of which there was an event already
    expect(await rowsOf('outbox', id)).toEqual(events)
  })
})
