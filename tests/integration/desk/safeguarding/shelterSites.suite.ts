import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes, randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Role } from '#desk/access/roles.ts'
import { keyId } from '#desk/safeguarding/sealing/index.ts'
import { type TestDatabase, eachDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { type People, createPeople } from '../../../support/people.ts'

interface Site {
  id: string
  address?: string | null
  coordinates?: { latitude: number; longitude: number } | null
  capacity?: number | null
  directPhones?: { value: string }[]
  staff?: { name: string }[]
  sealed?: string
}

interface Answer {
  doc: Site
  docs: (Site & { version?: Site })[]
  errors?: { message: string; data?: { code?: string; errors?: { path: string }[] } }[]
  [field: string]: unknown
}

const key = randomBytes(32)
const SHELTER_SITES_KEY = key.toString('base64')

const marker = `Белгизар-${randomUUID().slice(0, 8)}`

const site = {
  address: `${marker} көчөсү 12`,
  coordinates: { latitude: 42.8746, longitude: 74.5698 },
  directPhones: [{ value: '+996312900123', label: 'кезметчи' }],
  staff: [{ name: 'Айсулуу Токтогулова', role: 'психолог', phone: '+996555900456' }],
  capacity: 17,
  notes: 'Түнкүсүн күзөт бар',
}

const outsiders = ['administrator', 'editor', 'author', 'translator', 'viewer', 'frontend'] as const

/** Every byte of a SQLite database, its log included. */
async function bytesOf({ folder }: TestDatabase): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('kerben.db'))
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))))
  return Buffer.concat(files).toString('utf8')
}

eachDatabase('the sites of shelters', (database) => {
  let desk: TestDesk
  let people: People
  let shelter: string

  const rest = (
    method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
    path: string,
    body?: unknown,
    by: Role = 'safeguarding',
  ) => desk.rest<Answer>(method, path, { as: people[by], ...(body === undefined ? {} : { body }) })

  const createSite = async (more: Record<string, unknown> = {}): Promise<Site> => {
    const answer = await rest('POST', '/shelterSites', { shelter, ...site, ...more })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body.doc
  }

  const readsOf = async (id: string): Promise<string[]> => {
    const { docs } = await desk.payload.db.find<{ id: string; actor: string }>({
      collection: 'audit',
      where: { and: [{ action: { equals: 'readShelterSite' } }, { documentId: { equals: id } }] },
    })
    return docs.map(({ actor }) => actor)
  }

  const storedRow = (id: string) =>
    desk.payload.db.findOne<Site & Record<string, unknown>>({
      collection: 'shelterSites',
      where: { id: { equals: id } },
    })

  beforeAll(async () => {
    desk = await startTestDesk({ database, variables: { SHELTER_SITES_KEY } })
    people = await createPeople(desk)
    const { status, body } = await rest('POST', '/shelters?locale=ky', { name: 'Жай' })
    if (status !== 201) throw new Error(JSON.stringify(body))
    shelter = body.doc.id
  })
  afterAll(() => desk.close())

  describe('for safeguarding', () => {
    it('refuse a shelter that there is not, by its field', async () => {
      for (const unknown of ['x', '\u0001', { id: 'x' }, {}, [shelter]]) {
        const { status, body } = await rest('POST', '/shelterSites', { shelter: unknown })
        expect([unknown, status, body.errors?.[0]?.data]).toMatchObject([
          unknown,
          400,
          { code: 'bad_request', errors: [{ path: 'shelter' }] },
        ])
      }
    })

    it('are shown as they were written', async () => {
      const { id } = await createSite()
      const { status, body } = await rest('GET', `/shelterSites/${id}`)
      expect(status).toBe(200)
      expect(body).toMatchObject(site)
      expect(body).not.toHaveProperty('sealed')
    })

    it('keep what a change does not name', async () => {
      const { id } = await createSite()
      const changed = await rest('PATCH', `/shelterSites/${id}`, { capacity: 20 })
      expect(changed.body.doc).toMatchObject({ ...site, capacity: 20 })
      expect((await rest('GET', `/shelterSites/${id}`)).body).toMatchObject({
        ...site,
        capacity: 20,
      })
    })

    it('change a group by its parts, empty what is sent as null, and replace a list', async () => {
      const { id } = await createSite()
      const staff = [{ name: 'Нурбек Асанов' }]
      const sent = { coordinates: { latitude: 40.5 }, notes: null, staff }
      await rest('PATCH', `/shelterSites/${id}`, sent)
      const { body } = await rest('GET', `/shelterSites/${id}`)
      expect(body).toMatchObject({
        ...site,
        coordinates: { latitude: 40.5, longitude: 74.5698 },
        notes: null,
        staff,
      })
      expect(body['staff']).toHaveLength(1)
    })

    it('are changed one at a time, never by a query', async () => {
      const { id } = await createSite()
      const bulk = await rest('PATCH', `/shelterSites?where[id][equals]=${id}`, { capacity: 21 })
      expect(bulk.status).toBe(403)
      expect((await rest('GET', `/shelterSites/${id}`)).body).toMatchObject(site)
    })

    it('go into the trash and out of it whole', async () => {
      const { id } = await createSite()
      const path = `/shelterSites/${id}`
      expect((await rest('PATCH', path, { deletedAt: new Date().toISOString() })).status).toBe(200)
      expect((await rest('PATCH', `${path}?trash=true`, { deletedAt: null })).status).toBe(200)
      expect((await rest('GET', path)).body).toMatchObject(site)
    })

    it('refuse a value that does not fit, by its field and without the value', async () => {
      const coordinates = { latitude: 142.12345, longitude: 74 }
      const { status, body } = await rest('POST', '/shelterSites', { shelter, coordinates })
      expect(status).toBe(400)
      expect(body.errors?.[0]?.data?.errors).toMatchObject([{ path: 'coordinates.latitude' }])
      expect(JSON.stringify(body)).not.toContain('142.12345')
    })

    it('take no sealed text from outside', async () => {
      const { id } = await createSite()
      await rest('PATCH', `/shelterSites/${id}`, { sealed: 'anything' })
      expect((await rest('GET', `/shelterSites/${id}`)).body).toMatchObject(site)
    })
  })

  describe('are sealed', () => {
    it('in the document and in its versions: nothing but the shelter is stored in the open', async () => {
      const { id } = await createSite()
      await rest('PATCH', `/shelterSites/${id}`, { capacity: 20 })
      const row = await storedRow(id)
      expect(row?.sealed).toContain(`1.${keyId(key)}.${id}.`)
      for (const name of Object.keys(site)) expect(row).not.toHaveProperty(name)
      const { docs } = await desk.payload.db.findVersions<Site>({
        collection: 'shelterSites',
        where: { parent: { equals: id } },
      })
      expect(docs).toHaveLength(2)
      for (const { version } of docs) {
        expect(version.sealed).toMatch(/^1\./)
        for (const name of Object.keys(site)) expect(version).not.toHaveProperty(name)
        expect(JSON.stringify(version)).not.toContain(marker)
      }
    })

    it('and open in the list of versions, each as it was', async () => {
      const { id } = await createSite()
      await rest('PATCH', `/shelterSites/${id}`, { capacity: 20 })
      const { body } = await rest('GET', `/shelterSites/versions?where[parent][equals]=${id}`)
      const capacities = body.docs.map(({ version }) => version?.capacity)
      expect(capacities.sort()).toEqual([17, 20])
      expect(body.docs.every(({ version }) => version?.address === site.address)).toBe(true)
    })

    it('for their own document: a text that was moved to another does not open', async () => {
      const [first, second] = [await createSite(), await createSite()]
      const sealed = (await storedRow(first.id))?.sealed
      await desk.payload.db.updateOne({
        collection: 'shelterSites',
        id: second.id,
        data: { sealed },
      })
      const { status, body } = await rest('GET', `/shelterSites/${second.id}`)
      expect(status).toBe(503)
      expect(body.errors?.[0]?.data?.code).toBe('sealed')
      await desk.payload.db.deleteOne({
        collection: 'shelterSites',
        where: { id: { equals: second.id } },
      })
    })

    if (database.kind === 'sqlite')
      it('in the very file of the database', async () => {
        await createSite()
        const bytes = await bytesOf(database)
        expect(bytes).toContain(`1.${keyId(key)}.`)
        for (const secret of [marker, 'Токтогулова', '312900123', '555900456', 'күзөт', '42.8746'])
          expect(bytes).not.toContain(secret)
        expect(bytes).not.toContain(SHELTER_SITES_KEY)
      })
  })

  describe('tell of each read', () => {
    it('who read which one', async () => {
      const { id } = await createSite()
      const before = (await readsOf(id)).length
      await rest('GET', `/shelterSites/${id}`)
      expect((await readsOf(id)).length).toBe(before + 1)
      await rest('GET', `/shelterSites?where[id][equals]=${id}`)
      await rest('GET', `/shelterSites/versions?where[parent][equals]=${id}`)
      const reads = await readsOf(id)
      expect(reads.length).toBe(before + 3)
      expect(new Set(reads)).toEqual(new Set([people.safeguarding.id]))
    })

    it('and nothing of a read that was refused', async () => {
      const { id } = await createSite()
      const before = (await readsOf(id)).length
      await rest('GET', `/shelterSites/${id}`, undefined, 'administrator')
      expect((await readsOf(id)).length).toBe(before)
    })
  })

  describe.each(outsiders)('are nothing for %s:', (role) => {
    it('not read, not counted, not found, not written', async () => {
      const { id } = await createSite()
      const asked = [
        rest('GET', `/shelterSites/${id}`, undefined, role),
        rest('GET', '/shelterSites', undefined, role),
        rest('GET', '/shelterSites/count', undefined, role),
        rest('GET', `/shelterSites?where[sealed][like]=1`, undefined, role),
        rest('GET', `/shelterSites/versions`, undefined, role),
        rest('POST', '/shelterSites', { shelter, ...site }, role),
        rest('PATCH', `/shelterSites/${id}`, { capacity: 1 }, role),
        rest('DELETE', `/shelterSites/${id}`, undefined, role),
      ]
      for (const { status, body } of await Promise.all(asked)) {
        expect([401, 403]).toContain(status)
        expect(JSON.stringify(body)).not.toContain(marker)
      }
      expect((await storedRow(id))?.sealed).toBeDefined()
    })
  })

  it('are nothing for anybody who is not signed in', async () => {
    const { id } = await createSite()
    for (const path of [`/shelterSites/${id}`, '/shelterSites', '/shelterSites/versions'])
      expect((await desk.rest('GET', path)).status).toBe(401)
  })

  describe('with another key', () => {
    it('say so clearly, and lose nothing', async () => {
      const { id } = await createSite()
      const before = (await storedRow(id))?.sealed
      const other = await startTestDesk({
        database,
        variables: { SHELTER_SITES_KEY: randomBytes(32).toString('base64') },
      })
      try {
        const as = people.safeguarding
        for (const answer of [
          await other.rest<Answer>('GET', `/shelterSites/${id}`, { as }),
          await other.rest<Answer>('PATCH', `/shelterSites/${id}`, { as, body: { capacity: 1 } }),
          await other.rest<Answer>('GET', '/shelterSites', { as }),
        ]) {
          expect(answer.status).toBe(503)
          expect(answer.body.errors?.[0]?.data?.code).toBe('sealed')
          expect(answer.body.errors?.[0]?.message).toContain(keyId(key))
        }
      } finally {
        await other.close()
      }
      expect((await storedRow(id))?.sealed).toBe(before)
      expect((await rest('GET', `/shelterSites/${id}`)).body).toMatchObject(site)
    })
  })

  describe('without a key', () => {
    it('are not there: every operation is 404, and the schema is the same', async () => {
      const { id } = await createSite()
      const without = await startTestDesk({ database })
      try {
        const as = people.safeguarding
        const calls = [
          ['GET', '/shelterSites'],
          ['GET', `/shelterSites/${id}`],
          ['GET', '/shelterSites/count'],
          ['GET', '/shelterSites/versions'],
          ['GET', `/shelterSites/access/${id}`],
          ['POST', '/shelterSites'],
          ['POST', `/shelterSites/${id}/duplicate`],
          ['PATCH', `/shelterSites/${id}`],
          ['DELETE', `/shelterSites/${id}`],
        ] as const
        for (const [method, path] of calls) {
          const body = method === 'GET' || method === 'DELETE' ? {} : { body: { shelter } }
          const answer = await without.rest<Answer>(method, path, { as, ...body })
          expect([path, answer.status]).toEqual([path, 404])
        }
        const columns = ({ config }: TestDesk) =>
          config.collections
            .find(({ slug }) => slug === 'shelterSites')
            ?.flattenedFields.map((field) => [field.name, field.type, 'virtual' in field])
        expect(columns(without)).toEqual(columns(desk))
        const local = without.payload.find({ collection: 'shelterSites' })
        await expect(local).rejects.toMatchObject({ code: 'not_found', status: 404 })
      } finally {
        await without.close()
      }
      expect((await rest('GET', `/shelterSites/${id}`)).body).toMatchObject(site)
    })
  })
})
