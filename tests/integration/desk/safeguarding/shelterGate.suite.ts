import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import {
  type TransitionAnswer,
  createDocument,
  editionsOf,
  move,
  paragraph,
} from '../../../support/newsStory.ts'
import { type People, type Person, createPeople, createPerson } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

const shelterData = (more: Record<string, unknown> = {}) => ({
  name: 'Баш калкалоочу жай',
  summary: 'Жабыр тарткандар үчүн',
  body: paragraph('Бул жайда жардам көрсөтүлөт.'),
  serves: ['women'],
  ...more,
})

eachSharedDatabase('the gate of shelters', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    const SHELTER_SITES_KEY = randomBytes(32).toString('base64')
    desk = await startTestDesk({ database, variables: { SHELTER_SITES_KEY } })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  /** The errors, but for the referral, which is another test's matter. */
  const errorsOf = async (id: string): Promise<string[]> => {
    const { ky } = await editionsOf(desk, `shelters/${id}`, { as: people.safeguarding })
    return (ky?.findings ?? [])
      .filter(({ severity, path }) => severity === 'error' && path !== 'referral')
      .map(({ path }) => path)
  }

  const shelter = (more: Record<string, unknown> = {}) =>
    createDocument(desk, 'shelters', shelterData(more), { as: people.safeguarding })

  const site = (of: string, more: Record<string, unknown>) =>
    createDocument(desk, 'shelterSites', { shelter: of, ...more }, { as: people.safeguarding })

  it('lets words through that give nothing away', async () => {
    expect(await errorsOf(await shelter())).toEqual([])
  })

  const create = (more: Record<string, unknown>, as: Person = people.safeguarding) =>
    desk.rest<TransitionAnswer & { doc?: { id: string } }>('POST', '/shelters?locale=ky', {
      as,
      body: shelterData(more),
    })

  it.each([
    ['name', { name: 'Манас көчөсүндөгү жай' }, 'Манас көчөсүндөгү жай'],
    ['summary', { summary: 'Чалыңыз: 0555 он эки 34 56' }, '0555 он эки 34 56'],
    ['intake', { intake: 'https://maps.app.goo.gl/abc' }, 'https://maps.app.goo.gl/abc'],
    ['body', { body: paragraph('Жай Ош базарынын артында.') }, 'Ош базарынын артында'],
    ['meta.description', { meta: { description: 'ул. Киевская, 5' } }, 'ул. Киевская, 5'],
  ])(
    'refuses a save with what gives a place away in %s, with the words',
    async (path, more, words) => {
      for (const as of [people.safeguarding, people.author]) {
        const { status, body } = await create(more, as)
        expect([status, body.errors?.[0]?.data?.code]).toEqual([400, 'identifying_details'])
        expect(body.errors?.[0]?.data?.errors).toMatchObject([
          { path, message: expect.stringContaining(words) },
        ])
      }
      const id = await shelter()
      const { status } = await desk.rest('PATCH', `/shelters/${id}?locale=ky`, {
        as: people.author,
        body: more,
      })
      expect(status).toBe(400)
      expect(await errorsOf(id)).toEqual([])
    },
  )

  describe('words that safeguarding has marked as harmless', () => {
    const harmlessWords = ['Ош базарынын артында']
    const summary = 'Ош базарынын артында эмес.'

    it('are let through, on record, and change nothing that was approved', async () => {
      const id = await shelter()
      const hashOf = async () =>
        (await editionsOf(desk, `shelters/${id}`, { as: people.safeguarding }))['ky']?.contentHash
      const before = await hashOf()
      const patch = (body: Record<string, unknown>, as: Person) =>
        desk.rest('PATCH', `/shelters/${id}?locale=ky`, { as, body })
      expect((await patch({ harmlessWords }, people.safeguarding)).status).toBe(200)
      expect(await hashOf()).toBe(before)
      expect((await patch({ summary }, people.author)).status).toBe(200)
      expect(await errorsOf(id)).toEqual([])
      const { docs } = await desk.payload.find({
        collection: 'audit',
        where: { and: [{ documentId: { equals: id } }, { action: { equals: 'markHarmless' } }] },
      })
      expect(docs).toMatchObject([{ actor: people.safeguarding.id, comment: harmlessWords[0] }])
      // bound to the words
      expect((await patch({ summary: 'Ош базарынын жанында.' }, people.author)).status).toBe(400)
      // and to their mark
      expect((await patch({ harmlessWords: [] }, people.safeguarding)).status).toBe(400)
    })

    it('are marked in the very save that brings them, by nobody else', async () => {
      expect((await create({ summary, harmlessWords })).status).toBe(201)
      for (const as of [people.administrator, people.editor, people.author])
        expect((await create({ harmlessWords }, as)).status).toBe(403)
    })
  })

  describe('looks for the words of the shelter’s own site', () => {
    let approver: Person
    beforeAll(async () => {
      approver = await createPerson(desk, ['safeguarding'])
    })

    /** A shelter in review whose summary names its site. */
    const naming = async (): Promise<{ id: string; siteId: string }> => {
      const id = await shelter({ summary: 'Токмоктогу жай: Айсулуу Токтогулова күтөт' })
      const staff = [{ name: 'Айсулуу Токтогулова' }]
      const siteId = await site(id, { address: 'Токмок, Ырыс 1', staff })
      await move(desk, `shelters/${id}`, 'ky', 'submit', { as: people.author })
      return { id, siteId }
    }
    const findingsFor = async (id: string, as: Person): Promise<string> => {
      const { ky } = await editionsOf(desk, `shelters/${id}`, { as })
      return JSON.stringify((ky?.findings ?? []).filter(({ path }) => path !== 'referral'))
    }
    /** Who compared a text with a site, by the audit. */
    const comparedBy = async (siteId: string): Promise<unknown[]> => {
      const { docs } = await desk.payload.db.find<{ id: string; actor: string }>({
        collection: 'audit',
        where: {
          and: [{ documentId: { equals: siteId } }, { action: { equals: 'compareShelterSite' } }],
        },
        pagination: false,
      })
      return docs.map(({ actor }) => actor)
    }

    it('for who may approve it now, and tells them the field, not the words', async () => {
      const { id, siteId } = await naming()
      expect(await comparedBy(siteId)).toEqual([])
      const told = await findingsFor(id, approver)
      expect(told).toContain('"path":"summary"')
      expect(told).not.toMatch(/Токмок|Айсулуу|Ырыс/)
      expect(await comparedBy(siteId)).toEqual([approver.id])
    })

    it.each([
      ['approve', {}],
      ['publishUrgently', { reason: 'бүгүн' }],
    ])('and refuses to %s it, on record', async (transition, words) => {
      const { id, siteId } = await naming()
      const { status, body } = await move(
        desk,
        `shelters/${id}`,
        'ky',
        transition,
        { as: approver },
        words,
      )
      expect([status, body.errors?.[0]?.data?.code]).toEqual([422, 'gate'])
      expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toContain('summary')
      expect(await comparedBy(siteId)).toEqual([approver.id])
    })

    it('for nobody who only lists or writes it, safeguarding among them', async () => {
      const { id, siteId } = await naming()
      // it fell back to a draft with the save, and is this person’s own text
      const body = { summary: 'Токмокто' }
      await desk.rest('PATCH', `/shelters/${id}?locale=ky`, { as: approver, body })
      expect(await findingsFor(id, approver)).toBe('[]')
      for (const as of [people.administrator, people.editor, people.author, people.viewer])
        expect(await findingsFor(id, as)).toBe('[]')
      expect(await comparedBy(siteId)).toEqual([])
    })

    it('but not those of another shelter’s', async () => {
      const [one, other] = [await shelter({ summary: 'Караколдо' }), await shelter()]
      await site(other, { address: 'Каракол, Ырыс 2' })
      await move(desk, `shelters/${one}`, 'ky', 'submit', { as: people.author })
      expect(await findingsFor(one, approver)).toBe('[]')
    })
  })

  describe('keeps the region wide', () => {
    const place = (kind: string) =>
      createDocument(desk, 'places', { name: kind, kind }, { as: people.editor })

    it('an oblast at the finest', async () => {
      const answer = await desk.rest('POST', '/shelters?locale=ky', {
        as: people.safeguarding,
        body: shelterData({ region: await place('city') }),
      })
      expect(answer.status).toBe(400)
      expect(await errorsOf(await shelter({ region: await place('oblast') }))).toEqual([])
    })

    it('also after a place has become a city', async () => {
      const region = await place('oblast')
      const id = await shelter({ region })
      const path = `/places/${region}?locale=ky`
      await desk.rest('PATCH', path, { as: people.editor, body: { kind: 'city' } })
      expect(await errorsOf(id)).toEqual(['region'])
    })

    it.each(['administrator', 'editor', 'author'] as const)('and closed to %s', async (role) => {
      const region = await place('oblast')
      const created = await desk.rest('POST', '/shelters?locale=ky', {
        as: people[role],
        body: shelterData({ region }),
      })
      expect(created.status).toBe(403)
      const id = await shelter()
      const path = `/shelters/${id}?locale=ky`
      expect((await desk.rest('PATCH', path, { as: people[role], body: { region } })).status).toBe(
        403,
      )
      const stored = await desk.payload.db.findOne<{ id: string; region?: string | null }>({
        collection: 'shelters',
        where: { id: { equals: id } },
      })
      expect(stored?.region ?? null).toBeNull()
    })
  })
})
