import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { z } from 'zod'

import type { AnyContentType, DeskConfig } from '#desk/editions/deskConfig.ts'
import { textOf } from '#desk/editions/publicValues.ts'
import { type Delivery, type Store, createDelivery, openStore } from '#newsstand/api/index.ts'
import {
  type ContentType,
  byDate,
  byValue,
  day,
  enumeration,
  text,
} from '#shared/contract/index.ts'
import { contentTypes } from '../../../../collections/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, editionsOf, move } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'

const kinds = enumeration({
  training: { ky: 'Окуу', ru: 'Обучение', en: 'Training' },
  meeting: { ky: 'Жолугушуу', ru: 'Встреча', en: 'Meeting' },
})

const contract = z.strictObject({ title: text(), date: day(), kind: kinds.schema.nullable() })

const label = (en: string) => ({ ky: en, ru: en, en })

const desk: DeskConfig = {
  labels: { singular: label('Event'), plural: label('Events') },
  description: label('What takes place'),
  group: 'content',
  titleField: 'title',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'date', type: 'text' },
    { name: 'kind', type: 'select', options: [...kinds.values] },
    { name: 'internalNote', type: 'text' },
  ],
  requiredToPublish: ['title', 'date'],
  toPublic: (view) => ({
    title: textOf(view['title']),
    date: textOf(view['date']),
    kind: textOf(view['kind']),
  }),
}

/** A whole content type, made by the same function as the mission's own. */
const events: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'events',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'date',
  sortKeys: ({ title, date }) => ({ title, date }),
  filters: { kind: byValue(({ kind }) => kind, kinds.values), date: byDate(({ date }) => date) },
  vocabulary: { kind: kinds },
  searchTexts: ({ title }) => [title],
  desk: () => Promise.resolve({ desk }),
}

const served: AnyContentType[] = [...contentTypes, events]

eachDatabase('a content type that is one description', (database) => {
  let running: TestDesk
  let people: People
  let store: Store
  let delivery: Delivery

  beforeAll(async () => {
    running = await startTestDesk({ database, types: [events] })
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
