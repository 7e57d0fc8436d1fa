import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'

import { eachDatabase } from '../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../support/desk/index.ts'
import { createDocument, editionsOf, paragraph } from '../../support/newsStory.ts'
import { type People, createPeople } from '../../support/people.ts'

const shelterData = (more: Record<string, unknown> = {}) => ({
  name: 'Баш калкалоочу жай',
  summary: 'Жабыр тарткандар үчүн',
  body: paragraph('Бул жайда жардам көрсөтүлөт.'),
  serves: ['women'],
  ...more,
})

eachDatabase('the gate of shelters', (database) => {
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

  it.each([
    ['name', { name: 'Манас көчөсүндөгү жай' }, 'slug'],
    ['summary', { summary: 'Чалыңыз: 0555 12 34 56' }],
    ['intake', { intake: 'https://maps.app.goo.gl/abc' }],
    ['body', { body: paragraph('42.8746, 74.5698') }],
    ['meta.description', { meta: { description: 'ул. Киевская, 5' } }],
  ])('refuses in %s what gives a place away', async (path, more, ...also: string[]) => {
    expect(new Set(await errorsOf(await shelter(more)))).toEqual(new Set([path, ...also]))
  })

  describe('refuses the words of the shelter’s own site', () => {
    it('and tells nobody which', async () => {
      const id = await shelter({ summary: 'Токмоктогу жай: Айсулуу Токтогулова күтөт' })
      expect(await errorsOf(id)).toEqual([])
      await site(id, { address: 'Токмок, Ырыс 1', staff: [{ name: 'Айсулуу Токтогулова' }] })
      const { body } = await desk.rest<{ editions: { locale: string; findings: unknown[] }[] }>(
        'GET',
        `/shelters/${id}/editions`,
        { as: people.viewer },
      )
      const findings = JSON.stringify(body.editions.find(({ locale }) => locale === 'ky')?.findings)
      expect(findings).toContain('ask safeguarding')
      expect(findings).not.toMatch(/Токмок|Айсулуу|Ырыс/)
      expect(await errorsOf(id)).toEqual(['summary'])
    })

    it('but not those of another shelter’s', async () => {
      const [one, other] = [await shelter({ summary: 'Караколдо' }), await shelter()]
      await site(other, { address: 'Каракол, Ырыс 2' })
      expect(await errorsOf(one)).toEqual([])
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
