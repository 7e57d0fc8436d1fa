import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type TypedUser } from 'payload'

import { eachDatabase } from '../../../support/databases.ts'
import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createPeople, createPerson, type People, type Person } from '../../../support/people.ts'
import { type Attack, graphqlAttacks, malformedWrites, translatorAttacks } from './attacks.ts'
import { createLeaflet, leaflets, type Leaflet } from './leaflets.ts'

interface Refusal {
  readonly errors?: readonly {
    readonly message: string
    readonly data?: {
      readonly code: string
      readonly errors?: readonly { readonly path: string }[]
    }
  }[]
}

eachDatabase('what a write may change', (database) => {
  let desk: TestDesk
  let people: People
  /** What is attacked: each attack leaves it as it was. */
  let attacked: Leaflet

  beforeAll(async () => {
    desk = await startTestDesk({ database, types: [leaflets] })
    people = await createPeople(desk)
    attacked = await createLeaflet(desk, people.editor)
  })
  afterAll(() => desk.close())

  /** All locales as stored, without when, by whom and in which locale it was last written. */
  async function stored({ id }: Leaflet): Promise<Record<string, unknown> | null> {
    const found = await desk.payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: 'leaflets',
      where: { id: { equals: id } },
      locale: 'all',
    })
    if (!found) return null
    const { updatedAt: _, savedBy: _by, savedLocale: _locale, ...document } = found
    return document
  }

  const save = (leaflet: Leaflet, body: unknown, as: Person, query = '?locale=ru') =>
    desk.rest<Refusal>('PATCH', `/leaflets/${leaflet.id}${query}&depth=0`, { as, body })

  /** Nothing is stored, and nothing is added. */
  async function expectUnchanged(leaflet: Leaflet, attempt: () => Promise<void>): Promise<void> {
    const before = [await stored(leaflet), await count()]
    await attempt()
    expect([await stored(leaflet), await count()]).toEqual(before)
  }

  const count = async () => (await desk.payload.count({ collection: 'leaflets' })).totalDocs

  const refuses = async (as: Person, [, send, status, named]: Attack) => {
    await expectUnchanged(attacked, async () => {
      const [method, path, body] = send(attacked)
      const answer = await desk.rest<Refusal>(method, path, { as, body })
      const { code, errors = [] } = answer.body.errors?.[0]?.data ?? {}
      expect({ status: answer.status, body: answer.body }).toMatchObject({ status })
      if (named) expect([code, ...errors.map(({ path }) => path)]).toContain(named)
    })
  }

  describe('a translator of Russian changes Russian text', () => {
    it('of the document, of a group and of rows', async () => {
      const leaflet = await createLeaflet(desk, people.editor)
      const before = await stored(leaflet)
      const rows = leaflet.rows.map(({ id }) => ({ id, label: 'иначе' }))
      const body = { title: 'Иначе', place: { words: 'иначе' }, rows }
      expect((await save(leaflet, body, people.translator)).status).toBe(200)
      const after = await stored(leaflet)
      expect(after).toMatchObject({
        title: { ...(before?.['title'] as object), ru: 'Иначе' },
        place: { words: { ky: 'Ош', ru: 'иначе' }, code: 'KG-O' },
        rows: [
          { label: { ky: 'бир', ru: 'иначе' }, value: 1 },
          { label: { ky: 'эки', ru: 'иначе' }, value: 2 },
        ],
      })
    })

    it.each([0, 2])('and may send the whole document back, read to depth %d', async (depth) => {
      const leaflet = await createLeaflet(desk, people.editor)
      const read = await desk.rest('GET', `/leaflets/${leaflet.id}?locale=ru&depth=${depth}`, {
        as: people.translator,
      })
      const answer = await save(leaflet, { ...read.body, title: 'Иначе' }, people.translator)
      expect(answer).toMatchObject({ status: 200 })
    })

    it('and may send shared values back in a form’s own way', async () => {
      const leaflet = await createLeaflet(desk, people.editor)
      const before = await stored(leaflet)
      const same = { urgent: 'true', copies: '90', printedAt: '2020-01-01T06:00:00+06:00' }
      expect(await save(leaflet, same, people.translator)).toMatchObject({ status: 200 })
      const rows = leaflet.rows.map(({ label, value }) => ({ label, value }))
      expect(await save(leaflet, { rows }, people.translator)).toMatchObject({ status: 200 })
      expect(await stored(leaflet)).toEqual(before)
    })

    it('by a bulk update', async () => {
      const leaflet = await createLeaflet(desk, people.editor)
      const path = `/leaflets?where[id][equals]=${leaflet.id}&locale=ru`
      const answer = await desk.rest('PATCH', path, { as: people.translator, body: { title: 'А' } })
      expect(answer.status).toBe(200)
      expect(await stored(leaflet)).toMatchObject({ title: { ru: 'А' } })
    })

    it('by GraphQL, where of two writes the one in another locale is refused', async () => {
      const leaflet = await createLeaflet(desk, people.editor)
      const before = await stored(leaflet)
      const update = (name: string, locale: string) =>
        `${name}: updateLeaflet(id: "${leaflet.id}", locale: ${locale}, data: { title: "Иначе" }) { id }`
      const { body } = await desk.graphql(
        `mutation { ${update('one', 'ru')} ${update('two', 'ky')} }`,
        { as: people.translator },
      )
      expect(body.errors).toHaveLength(1)
      const title = { ...(before?.['title'] as object), ru: 'Иначе' }
      // what lists are searched by follows the title
      const folded: unknown = expect.stringContaining('иначе')
      expect(await stored(leaflet)).toEqual({ ...before, title, folded })
    })
  })

  describe('and nothing else', () => {
    it.each(translatorAttacks)('not %s', async (...attack) => {
      await refuses(people.translator, attack)
    })

    it.each(graphqlAttacks)('by GraphQL not %s', async (_, text, search = '') => {
      await expectUnchanged(attacked, async () => {
        const { body } = await desk.graphql(`mutation { ${text(attacked)} }`, {
          as: people.translator,
          search,
        })
        expect(body.errors).toHaveLength(1)
      })
    })
  })

  describe('copying one locale over another', () => {
    const copy = async (leaflet: Leaflet, from: string, to: string) => {
      const { copyDataFromLocale } = (await import(
        // the admin's own server function, which its package does not export
        `${'../../../../node_modules/@payloadcms/ui/dist/utilities'}/copyDataFromLocale.js`
      )) as { copyDataFromLocale: (args: object) => Promise<unknown> }
      const account = await desk.payload.findByID({ collection: 'users', id: people.translator.id })
      const user: TypedUser = { ...account, collection: 'users' }
      const req = await createLocalReq({ user, locale: 'ru' }, desk.payload)
      return copyDataFromLocale({
        collectionSlug: 'leaflets',
        docID: leaflet.id,
        fromLocale: from,
        toLocale: to,
        overrideData: true,
        req,
      })
    }

    it('a translator copies into their own', async () => {
      const leaflet = await createLeaflet(desk, people.editor)
      await copy(leaflet, 'ky', 'ru')
      const after = await stored(leaflet)
      expect(after).toMatchObject({ place: { words: { ky: 'Ош', ru: 'Ош' }, code: 'KG-O' } })
      expect(after).toMatchObject({ rows: [{ label: { ky: 'бир', ru: 'бир' } }, { value: 2 }] })
    })

    it.each(['ky', 'en'])('but not into %s', async (to) => {
      await expectUnchanged(attacked, async () => {
        await expect(copy(attacked, 'ru', to)).rejects.toMatchObject({ status: 403 })
      })
    })
  })

  describe('a version is restored by an administrator alone', () => {
    const firstVersion = async (leaflet: Leaflet) => {
      const { docs } = await desk.payload.findVersions({
        collection: 'leaflets',
        where: { parent: { equals: leaflet.id } },
        sort: 'createdAt',
        limit: 1,
      })
      return String(docs[0]?.id)
    }

    it('not by a translator, an author or an editor, over REST or GraphQL', async () => {
      const version = await firstVersion(attacked)
      await expectUnchanged(attacked, async () => {
        for (const as of [people.translator, people.author, people.editor]) {
          const path = `/leaflets/versions/${version}?locale=ru`
          expect((await desk.rest('POST', path, { as, body: {} })).status).toBe(403)
          const query = `mutation { restoreVersionLeaflet(id: "${version}") { id } }`
          expect(
            (await desk.graphql(query, { as, search: '?locale=ru' })).body.errors,
          ).toHaveLength(1)
        }
      })
    })

    it('of a global neither', async () => {
      const write = (mandate: string) =>
        desk.rest('POST', '/globals/organisation?locale=ky', {
          as: people.editor,
          body: { mandate },
        })
      await write('мурда')
      await write('азыр')
      const { docs } = await desk.payload.findGlobalVersions({ slug: 'organisation', limit: 1 })
      const path = `/globals/organisation/versions/${String(docs[0]?.id)}?locale=ru`
      expect((await desk.rest('POST', path, { as: people.translator, body: {} })).status).toBe(403)
      expect((await desk.rest('POST', path, { as: people.editor, body: {} })).status).toBe(403)
    })
  })

  describe('a write has the form of one locale’s write', () => {
    it.each(malformedWrites)('not %s', async (...attack) => {
      await refuses(people.administrator, attack)
    })

    it('a fallback does not store one locale’s text as another’s', async () => {
      const leaflet = await createLeaflet(desk, people.editor)
      const before = await stored(leaflet)
      await save(leaflet, { kind: 'flat' }, people.editor, '?locale=en&fallback-locale=ky')
      const after = await stored(leaflet)
      expect(after?.['kind']).toBe('flat')
      for (const field of ['title', 'body', 'place'])
        expect(essential(after?.[field])).toEqual(essential(before?.[field]))
    })

    it('the trash needs none, and keeps every text', async () => {
      const leaflet = await createLeaflet(desk, people.editor)
      const before = await stored(leaflet)
      const path = `/leaflets/${leaflet.id}`
      const trash = { deletedAt: '2020-01-01T00:00:00.000Z' }
      expect((await desk.rest('PATCH', path, { as: people.editor, body: trash })).status).toBe(200)
      const back = `/leaflets?where[id][equals]=${leaflet.id}&trash=true`
      const by = async (as: Person) =>
        (await desk.rest('PATCH', back, { as, body: { deletedAt: null } })).status
      expect(await by(people.author)).toBe(403)
      expect(await by(people.editor)).toBe(200)
      expect(essential(await stored(leaflet))).toEqual(essential(before))
    })

    it('a duplicate needs none', async () => {
      const { id } = await createLeaflet(desk, people.editor)
      const answer = await desk.rest('POST', `/leaflets/${id}/duplicate`, { as: people.editor })
      expect(answer.status).toBe(200)
    })
  })

  describe('several roles are united', () => {
    it('a translator who is also an author changes any locale and shared fields', async () => {
      const both = await createPerson(desk, ['translator', 'author'], { translates: ['ru'] })
      const leaflet = await createLeaflet(desk, people.editor)
      const body = { title: 'Башкача', kind: 'flat' }
      expect((await save(leaflet, body, both, '?locale=ky')).status).toBe(200)
    })

    it('a translator who is also a viewer stays a translator', async () => {
      const both = await createPerson(desk, ['translator', 'viewer'], { translates: ['ru'] })
      const leaflet = await createLeaflet(desk, people.editor)
      expect((await save(leaflet, { kind: 'flat' }, both)).status).toBe(403)
    })
  })
})

/** Without null and what is absent, which the databases tell in different ways. */
function essential(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, part: unknown) => part ?? undefined)
}
