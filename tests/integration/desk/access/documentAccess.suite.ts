import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import type { Role } from '#desk/access/roles.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPeople, type People } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'
import { makeDocument, targets } from './subjects.ts'

const roles = [
  'administrator',
  'editor',
  'author',
  'translator',
  'safeguarding',
  'viewer',
] as const satisfies readonly Role[]

/** Who may read a collection, and so be told what they may do with a document of it. */
const readers: Readonly<Record<string, readonly Role[]>> = {
  consents: ['safeguarding'],
  'consent-files': ['safeguarding'],
  shelterSites: ['safeguarding'],
  audit: ['administrator', 'safeguarding'],
  users: ['administrator'],
  outbox: [],
  tasks: [],
  'payload-kv': [],
  news: roles,
}

eachSharedDatabase('what a person may do with a document', (database) => {
  let desk: TestDesk
  let people: People
  const stored = new Map<string, string>()

  beforeAll(async () => {
    desk = await startTestDesk({
      database,
      variables: { SHELTER_SITES_KEY: Buffer.alloc(32, 7).toString('base64') },
    })
    people = await createPeople(desk)
    const bare = async (collection: string, data: Record<string, unknown>) => {
      const id = randomUUID()
      // only the row is needed, since the test asks whether it exists
      await desk.payload.db.create({ collection, data: { id, ...data } })
      stored.set(collection, id)
    }
    stored.set('news', await makeDocument(desk, targets.news))
    stored.set('consents', await makeDocument(desk, targets.consents))
    stored.set('audit', await makeDocument(desk, targets.audit))
    stored.set('users', people.frontend.id)
    await bare('consent-files', { filename: 'a.pdf' })
    const shelter = await desk.payload.create({
      collection: 'shelters',
      data: { name: 'Жай' },
      locale: 'ky',
    })
    const site = await desk.payload.create({
      collection: 'shelterSites',
      data: { shelter: shelter.id },
    })
    stored.set('shelterSites', String(site.id))
  })
  afterAll(() => desk.close())

  const ask = async (role: Role, collection: string, id: string) => {
    const { status, body } = await desk.rest('POST', `/${collection}/access${id && `/${id}`}`, {
      as: people[role],
      body: {},
    })
    return { status, body }
  }

  describe.each(Object.keys(readers))('%s', (collection) => {
    it.each(roles)('%s', async (role) => {
      const may = readers[collection]?.includes(role) ?? false
      const there = await ask(role, collection, stored.get(collection) ?? randomUUID())
      const nowhere = await ask(role, collection, randomUUID())
      if (may) {
        expect([there.status, nowhere.status]).toEqual([200, 404])
        return
      }
      // byte for byte the same
      expect(there).toEqual(nowhere)
      expect([403, 404]).toContain(there.status)
      if (collection !== 'users') expect((await ask(role, collection, '')).status).toBe(403)
    })
  })

  it('is told of their own account to everybody', async () => {
    for (const role of roles) expect((await ask(role, 'users', people[role].id)).status).toBe(200)
  })

  it('is told to nobody outside', async () => {
    for (const as of [undefined, people.frontend])
      for (const collection of Object.keys(readers)) {
        const id = stored.get(collection) ?? randomUUID()
        const { status } = await desk.rest('POST', `/${collection}/access/${id}`, {
          ...(as && { as }),
          body: {},
        })
        expect(status).toBe(as ? 403 : 401)
      }
  })

  it('is told of globals to who reads them', async () => {
    for (const role of roles) {
      const { status } = await desk.rest('POST', '/globals/safety/access', { as: people[role] })
      expect(status).toBe(200)
    }
  })
})
