import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import type { CollectionType } from '#desk/editions/index.ts'
import { type Delivery, type Store, createDelivery, openStore } from '#newsstand/api/index.ts'
import { contentTypes } from '../../../../collections/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { desk } from '../../../support/events/desk.ts'
import { events } from '../../../support/events/index.ts'
import { createDocument, editionsOf, move } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'

const internalNote: Field = { name: 'internalNote', type: 'text' }

/** The type of docs/extending.md, with a field that its contract does not name. */
const withNote: typeof events = {
  ...events,
  desk: () => Promise.resolve({ desk: { ...desk, fields: [...desk.fields, internalNote] } }),
}

const served: CollectionType[] = [...contentTypes, events]

eachDatabase('a content type that is one description', (database) => {
  let running: TestDesk
  let people: People
  let store: Store
  let delivery: Delivery

  beforeAll(async () => {
    running = await startTestDesk({ database, types: [withNote] })
    people = await createPeople(running)
    store = await openStore({ databaseUrl: database.url })
    delivery = createDelivery({
      types: served,
      store,
      publicSiteUrl: 'https://www.example.org',
      serverUrl: 'https://api.example.org',
      mediaDir: database.folder,
    })
  })
  afterAll(async () => {
    await store.close()
    await running.close()
  })

  it('is on the desk, has three editions, goes through review and is served by /v1', async () => {
    const data = { title: 'Окуу', date: '2026-10-01', kind: 'training', internalNote: 'бизге эле' }
    const id = await createDocument(running, 'events', data, { as: people.author })
    const document = `events/${id}`
    expect(Object.keys(await editionsOf(running, document, { as: people.viewer }))).toHaveLength(3)
    await move(running, document, 'ky', 'submit', { as: people.author })
    await move(running, document, 'ky', 'approve', { as: people.editor })
    const published = await move(running, document, 'ky', 'publish', { as: people.editor })
    expect(published.status).toBe(200)

    const query = 'filter[kind]=training&filter[date][gte]=2026'
    const list = await delivery.answer({ path: '/v1/ky/events', query })
    expect(list.status).toBe(200)
    const body = JSON.parse(list.body.toString()) as { data: unknown[]; meta: { total: number } }
    expect(body.meta.total).toBe(1)
    expect(body.data[0]).toMatchObject({
      id,
      type: 'events',
      locale: 'ky',
      slug: 'okuu',
      url: 'https://www.example.org/ky/events/okuu',
      title: 'Окуу',
      date: '2026-10-01',
      kind: 'training',
    })
    expect(list.body.toString()).not.toContain('бизге эле')

    const words = await delivery.answer({ path: '/v1/en/vocabulary', query: '' })
    expect(words.body.toString()).toContain('Training')
    const changes = await delivery.answer({ path: '/v1/changes', query: 'since=0' })
    expect(changes.body.toString()).toContain(id)
  })
})
