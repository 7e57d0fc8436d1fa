import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPeople, type People } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

const DOCUMENTS = 130

type Listed = { docs: { id: string }[]; totalDocs: number; limit: number }
type Refused = { errors?: { data?: { code: string; errors?: { path: string }[] } }[] }

eachSharedDatabase('how much one call of a person may ask for', (database) => {
  let desk: TestDesk
  let people: People
  const ids: string[] = []

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    // written without Payload, which would take a minute
    for (let number = 0; number < DOCUMENTS; number += 1) {
      const id = randomUUID()
      ids.push(id)
      await desk.payload.db.create({ collection: 'partners', data: { id, country: 'KG' } })
      await desk.payload.db.create({
        collection: 'audit',
        data: {
          id: randomUUID(),
          at: '2026-01-01T00:00:00.000Z',
          actor: 'a',
          action: 'verify',
          type: 'hotlines',
          documentId: id,
        },
      })
    }
  })
  afterAll(() => desk.close())

  const list = (query: string) =>
    desk.rest<Listed>('GET', `/partners?${query}`, { as: people.viewer })

  describe('a list has at most a hundred rows, whatever is asked:', () => {
    const asked = ['limit=0', 'pagination=false', 'limit=101', 'limit=1e9']
    it.each([...asked, 'limit=0&pagination=false', 'limit=130&pagination=false'])(
      'REST, %s',
      async (query) => {
        const { status, body } = await list(query)
        expect([status, body.docs.length]).toEqual([200, 100])
        expect(body.totalDocs).toBeGreaterThanOrEqual(100)
      },
    )

    it.each([
      ['limit=7', 7],
      ['limit=100', 100],
      ['', 10],
    ])('and fewer where fewer are asked: %s', async (query, rows) => {
      expect((await list(query)).body.docs).toHaveLength(rows)
    })

    it('by another method in a header', async () => {
      const headers = { 'x-payload-http-method-override': 'GET' }
      const { body } = await desk.rest<Listed>('POST', '/partners?limit=0', {
        as: people.viewer,
        headers,
        body: { limit: 0 },
      })
      expect(body.docs.length).toBeLessThanOrEqual(100)
    })

    it('GraphQL', async () => {
      for (const args of ['limit: 0', 'limit: 130', 'limit: -1', 'pagination: false']) {
        const { body } = await desk.graphql<{ Partners: Listed }>(
          `{ Partners(${args}) { docs { id } } }`,
          { as: people.viewer },
        )
        expect([args, body.data?.Partners.docs.length]).toEqual([args, 100])
      }
    })

    it('the Local API in a person’s name, as the admin’s pages ask', async () => {
      const user = await desk.payload.findByID({ collection: 'users', id: people.viewer.id })
      const call = { collection: 'partners', user, overrideAccess: false, limit: 0 } as const
      expect((await desk.payload.find({ ...call, pagination: false })).docs).toHaveLength(100)
      expect((await desk.payload.find(call)).docs).toHaveLength(100)
    })

    it('records, of whoever may read them', async () => {
      const { body } = await desk.rest<Listed>('GET', '/audit?limit=0', {
        as: people.administrator,
      })
      expect(body.docs).toHaveLength(100)
    })
  })

  it('what the desk asks for itself stays whole', async () => {
    const all = await desk.payload.find({ collection: 'partners', limit: 0, pagination: false })
    expect(all.docs).toHaveLength(DOCUMENTS)
  })

  it('a relation to more than a hundred is stored, and filled in', async () => {
    const partners = ids.map((partner) => ({ partner }))
    const created = await desk.rest<{ doc: { id: string } } & Refused>(
      'POST',
      '/programmes?locale=ky',
      { as: people.editor, body: { title: 'Программа', partners } },
    )
    expect([created.status, created.body.errors]).toEqual([201, undefined])
    const { body } = await desk.rest<{ partners: { partner: unknown }[] }>(
      'GET',
      `/programmes/${created.body.doc.id}?depth=1&locale=ky`,
      { as: people.viewer },
    )
    expect(body.partners.filter(({ partner }) => typeof partner === 'object')).toHaveLength(
      DOCUMENTS,
    )
  })

  it('versions of documents and of globals', async () => {
    const versions = async (path: string) =>
      (await desk.rest<Listed>('GET', `${path}/versions?limit=0`, { as: people.viewer })).body.limit
    expect([await versions('/partners'), await versions('/globals/safety')]).toEqual([100, 100])
  })

  it('relations inside relations, two deep', async () => {
    expect(desk.payload.config.maxDepth).toBe(2)
  })

  describe('a filter that no page of the admin asks is refused, by its rule:', () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => ({ country: { equals: 'KG' } }))
    const deep = (levels: number): object =>
      levels === 0 ? { country: { equals: 'KG' } } : { or: [deep(levels - 1)] }
    const filters: readonly (readonly [string, object])[] = [
      ['two thousand conditions', { or: many(2000) }],
      ['a list of ten thousand', { id: { in: Array.from({ length: 10_000 }, () => 'a') } }],
      ['a hundred levels', deep(100)],
      ['a long word', { country: { like: 'a'.repeat(100_000) } }],
    ]

    it.each(filters)('%s', async (_, where) => {
      const query = `where=${encodeURIComponent(JSON.stringify(where))}`
      for (const path of [
        '/partners',
        '/partners/count',
        '/partners/versions',
        '/globals/safety/versions',
      ]) {
        const { status, body } = await desk.rest<Refused>('GET', `${path}?${query}`, {
          as: people.viewer,
        })
        expect([path, status]).toEqual([path, 400])
        expect(body.errors?.[0]?.data).toMatchObject({
          code: 'query_too_large',
          errors: [{ path: 'where' }],
        })
      }
      const removed = await desk.rest<Refused>('DELETE', `/partners?${query}`, {
        as: people.editor,
      })
      expect([removed.status, removed.body.errors?.[0]?.data?.code]).toEqual([
        400,
        'query_too_large',
      ])
    })

    it('through GraphQL as well', async () => {
      const { body } = await desk.graphql(
        'query ($where: Partner_where) { Partners(where: $where) { totalDocs } }',
        { as: people.viewer, variables: { where: { OR: many(51) } } },
      )
      expect(body.errors?.[0]?.extensions).toMatchObject({
        statusCode: 400,
        data: { code: 'query_too_large' },
      })
    })

    it('and to sort by many fields', async () => {
      const { status, body } = await list(`sort=${Array.from({ length: 6 }, () => 'id').join(',')}`)
      expect([status, (body as Refused).errors?.[0]?.data?.code]).toEqual([400, 'query_too_large'])
    })

    it('a picker’s page of chosen ids is none', async () => {
      const where = { and: [{ id: { not_in: ids } }, { country: { equals: 'KG' } }] }
      const query = `where=${encodeURIComponent(JSON.stringify(where))}&limit=10`
      expect((await list(query)).body).toMatchObject({ totalDocs: 0 })
    })
  })

  describe('a bulk write of more than 15 documents is refused, and nothing of it is done:', () => {
    const all = encodeURIComponent(JSON.stringify({ country: { equals: 'KG' } }))

    it.each(['', '&limit=0', '&limit=30'])('an update%s', async (limit) => {
      const { status, body } = await desk.rest<Refused>(
        'PATCH',
        `/partners?where=${all}${limit}&locale=ky`,
        { as: people.editor, body: { country: 'KZ' } },
      )
      expect([status, body.errors?.[0]?.data]).toEqual([
        400,
        { code: 'bulk_too_large', limit: 15, found: DOCUMENTS },
      ])
      const { totalDocs } = await desk.payload.count({
        collection: 'partners',
        where: { country: { equals: 'KZ' } },
      })
      expect(totalDocs).toBe(0)
    })

    it('a removal', async () => {
      const { status } = await desk.rest('DELETE', `/partners?where=${all}`, { as: people.editor })
      expect(status).toBe(400)
      expect((await desk.payload.count({ collection: 'partners' })).totalDocs).toBe(DOCUMENTS)
    })
  })
})
