import { randomUUID } from 'node:crypto'

import { createFrontend, createPerson } from '../../support/people.ts'
import type { Planting } from './planting.ts'
import { Values } from './values.ts'

type Row = Record<string, unknown>

/** Texts in what an account keeps that identify nobody and open nothing. */
const PLAIN = new Set([
  'contentLocale',
  'createdAt',
  'interfaceLanguage',
  'name',
  'updatedAt',
  'email',
])

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}

/** Somebody else’s account, with all that the database keeps of it. */
export async function plantAccounts({ desk, documents, markers }: Planting): Promise<string> {
  const { db } = desk.payload
  const name = markers.make('name', 'users name')
  const person = await createPerson(desk, ['editor'], { name, contentLocale: 'ru' })
  markers.note(person.email, 'account', 'users email')
  markers.note(person.token, 'secret', 'the token of a session')
  const service = await createFrontend(desk)
  markers.note(service.apiKey, 'secret', 'an API key')
  const resetPasswordToken = markers.make('secret', 'users resetPasswordToken')
  // the bare adapter: no API writes or reads these
  await db.updateOne({ collection: 'users', id: person.id, data: { resetPasswordToken } })
  for (const id of [person.id, service.id]) {
    const row = await db.findOne<Row & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    for (const [field, value] of Object.entries(row ?? {}))
      for (const text of stringsOf(value))
        if (!PLAIN.has(field) && text.length > 20 && text !== id && Number.isNaN(Date.parse(text)))
          markers.note(text, 'secret', `users ${field}`)
  }
  documents.set('users', [person.id, service.id])
  return person.id
}

/** What Payload and the desk keep for themselves: audit, events, tasks, preferences, frozen views. */
export async function plantRecords(planting: Planting, bystander: string): Promise<void> {
  const { desk, markers, targets } = planting
  const { db, collections } = desk.payload
  const user = { relationTo: 'users', value: bystander }
  const values = new Values('audit', { ...planting, payload: desk.payload, self: 'audit' })
  const fields = collections['audit']?.config.flattenedFields ?? []
  const entry = await values.of(fields, { kind: () => 'audit' })
  // the bare adapter: there is no API that writes these
  await db.create({ collection: 'audit', data: { ...entry, id: randomUUID() } })
  await db.create({
    collection: 'payload-preferences',
    data: {
      user,
      key: markers.make('preference', 'the key of a preference'),
      value: { chosen: markers.make('preference', 'the value of a preference') },
    },
  })
  await db.create({
    collection: 'payload-kv',
    data: {
      key: markers.make('internalStore', 'payload-kv key'),
      data: { kept: markers.make('internalStore', 'payload-kv data') },
    },
  })
  await db.create({
    collection: 'outbox',
    data: {
      // the first of many in a list, which has no other order
      id: 'ffffffff-ffff-4fff-8fff-ffffffffffff',
      kind: 'saved',
      type: 'news',
      documentId: markers.make('event', 'outbox documentId'),
      n: 1,
      at: '2026-01-01T00:00:00.000Z',
      actor: markers.make('event', 'outbox actor'),
      hashes: { content: markers.make('event', 'outbox hashes') },
    },
  })
  await db.create({
    collection: 'tasks',
    data: {
      id: 'ffffffff-ffff-4fff-8fff-ffffffffffff',
      kind: 'nobodys',
      key: markers.make('task', 'tasks key'),
      dueAt: '2026-01-01T00:00:00.000Z',
      leasedBy: 'nobody',
      leaseUntil: '2026-01-01T00:00:00.000Z',
      asked: randomUUID(),
      attempts: 1,
      lastError: markers.make('task', 'tasks lastError'),
      data: { id: markers.make('task', 'tasks data') },
    },
  })

  const news = { documentId: { equals: targets.get('news') }, locale: { equals: 'ky' } }
  const edition = await db.findOne<Row & { id: string }>({ collection: 'editions', where: news })
  if (!edition) throw new Error('the news item that was planted has no edition')
  const frozen = markers.make('frozen', 'editions published')
  const published = { ...(edition['published'] as Row), frozen } // written by the workflow as an object
  await db.updateOne({ collection: 'editions', id: edition.id, data: { published } })
}
