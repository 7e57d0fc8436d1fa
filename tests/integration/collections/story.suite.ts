import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Edition } from '#desk/editions/edition.ts'
import { type TestDesk, startTestDesk } from '../../support/desk/index.ts'
import { createDocument, editionsOf, move, newsData, paragraph } from '../../support/newsStory.ts'
import { type People, type Person, createPeople, createPerson } from '../../support/people.ts'
import { eachSharedDatabase } from '../../support/shared/index.ts'

interface Answer {
  doc?: { id: string; story: Record<string, unknown> }
  docs?: { comment: string }[]
  errors?: { data?: { code: string } }[]
}

eachSharedDatabase('a story of a survivor', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const consentFor = (scope: string[], more: Record<string, unknown> = {}) =>
    createDocument(
      desk,
      'consents',
      { subject: 'S-1', scope, given: '2026-01-10', ...more },
      { as: people.safeguarding },
    )
  const story = (more: Record<string, unknown> = {}, data: Record<string, unknown> = {}) =>
    createDocument(
      desk,
      'news',
      newsData('Окуя', { story: { depictsSurvivor: 'yes', pseudonym: 'Айгүл', ...more }, ...data }),
      { as: people.safeguarding },
    )
  const save = (id: string, by: Person, data: Record<string, unknown>) =>
    desk.rest<Answer>('PATCH', `/news/${id}?locale=ky&depth=0`, {
      as: by,
      body: { story: data },
    })
  const findings = async (id: string, by: Person = people.safeguarding) =>
    (await editionsOf(desk, `news/${id}`, { as: by }))['ky']?.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ path }) => path)
  const code = ({ errors }: Answer) => errors?.[0]?.data?.code

  describe('the answer “yes”', () => {
    it.each(['author', 'editor', 'administrator'] as const)(
      'is not taken back by %s',
      async (role) => {
        const id = await story()
        const data = { depictsSurvivor: 'no', changeReason: 'Ката' }
        const { status, body } = await save(id, people[role], data)
        expect([status, code(body)]).toEqual([403, 'role'])
      },
    )

    it('is taken back by safeguarding, with a reason that goes to the audit alone', async () => {
      const id = await story()
      const without = await save(id, people.safeguarding, { depictsSurvivor: 'no' })
      expect([without.status, code(without.body)]).toEqual([422, 'reason_required'])
      const data = { depictsSurvivor: 'no', changeReason: 'Ката болгон' }
      const { status, body } = await save(id, people.safeguarding, data)
      expect([status, body.doc?.story]).toMatchObject([200, { depictsSurvivor: 'no' }])
      expect(JSON.stringify(body)).not.toContain('Ката болгон')
      const audit = await desk.rest<Answer>(
        'GET',
        `/audit?where[action][equals]=changeDepictsSurvivor&where[documentId][equals]=${id}`,
        { as: people.safeguarding },
      )
      expect(audit.body.docs?.map(({ comment }) => comment)).toEqual(['Ката болгон'])
    })
  })

  describe('its consent', () => {
    it('is attached by safeguarding alone, and stays when others save', async () => {
      const consent = await consentFor(['ky'])
      const id = await story()
      const refused = await save(id, people.editor, { depictsSurvivor: 'yes', consent })
      expect([refused.status, code(refused.body)]).toEqual([403, 'role'])
      await save(id, people.safeguarding, { depictsSurvivor: 'yes', consent })
      await save(id, people.editor, { depictsSurvivor: 'yes', pseudonym: 'Айжан' })
      const { body } = await desk.rest<NonNullable<Answer['doc']>>('GET', `/news/${id}?depth=0`, {
        as: people.safeguarding,
      })
      expect(body.story).toMatchObject({ consent, pseudonym: 'Айжан' })
    })

    it('is seen by safeguarding alone: by value, by filter and by sort', async () => {
      const consent = await consentFor(['ky'])
      const id = await story({ consent })
      for (const path of [`/news/${id}?depth=2`, `/news/versions?where[parent][equals]=${id}`]) {
        const { status, body } = await desk.rest('GET', path, { as: people.administrator })
        expect([path, status, JSON.stringify(body).includes(consent)]).toEqual([path, 200, false])
      }
      for (const query of [`where[story.consent][equals]=${consent}`, 'sort=story.consent'])
        expect([
          query,
          (await desk.rest('GET', `/news?${query}`, { as: people.administrator })).status,
        ]).toEqual([query, 400])
    })
  })

  describe('the gate', () => {
    it('wants a consent in force for the locale', async () => {
      expect(await findings(await story())).toEqual(['story.consent'])
      const other = await consentFor(['ru', 'en'])
      expect(await findings(await story({ consent: other }))).toEqual(['story.consent'])
      const expired = await consentFor(['ky'], { expires: '2026-01-11' })
      expect(await findings(await story({ consent: expired }))).toEqual(['story.consent'])
      const inForce = await consentFor(['ky'])
      expect(await findings(await story({ consent: inForce }))).toEqual([])
    })

    it('refuses words that give the person away', async () => {
      const consent = await consentFor(['ky'])
      const id = await story(
        { consent, pseudonym: 'Айгүл +996 555 123 456' },
        { body: paragraph('Ал Токтогул көч. 15 дарегинде жашайт') },
      )
      for (const by of [people.safeguarding, people.editor])
        expect(await findings(id, by)).toEqual(['body', 'story.pseudonym'])
    })
  })

  describe('live', () => {
    it('says the pseudonym and nothing of the consent, until that has run out', async () => {
      const other = await createPerson(desk, ['safeguarding'])
      const consent = await consentFor(['ky'], { expires: '2099-12-31' })
      const id = await story({ consent })
      const steps: [string, Person][] = [
        ['submit', people.author],
        ['approve', other],
        ['publish', other],
      ]
      for (const [transition, as] of steps)
        expect([
          transition,
          (await move(desk, `news/${id}`, 'ky', transition, { as })).status,
        ]).toEqual([transition, 200])
      const edition = await desk.payload.db.findOne<Edition & Record<string, unknown>>({
        collection: 'editions',
        where: { and: [{ documentId: { equals: id } }, { locale: { equals: 'ky' } }] },
      })
      expect(edition).toMatchObject({
        safeguarded: true,
        consentUntil: '2099-12-31T18:00:00.000Z',
        snapshot: { pseudonym: 'Айгүл' },
      })
      const delivered = [edition?.snapshot, edition?.references, edition?.facets]
      expect(JSON.stringify(delivered)).not.toContain(consent)
    })

    it('is approved by nobody but safeguarding', async () => {
      const id = await story({ consent: await consentFor(['ky']) })
      await move(desk, `news/${id}`, 'ky', 'submit', { as: people.author })
      const { status } = await move(desk, `news/${id}`, 'ky', 'approve', { as: people.editor })
      expect(status).toBe(403)
    })
  })
})
