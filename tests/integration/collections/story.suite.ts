import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type Where, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import type { Role } from '#desk/access/roles.ts'
import type { Edition } from '#desk/editions/edition.ts'
import { valueAt } from '#desk/fieldTree/index.ts'
import { migrations } from '#desk/migrations/index.ts'
import { fillConsents, unpublishExpired } from '#desk/safeguarding/index.ts'
import { followMarks } from '#desk/workflow/index.ts'
import { locales } from '#shared/localization/locales.ts'
import { eachDatabase } from '../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../support/desk/index.ts'
import {
  type TransitionAnswer,
  createDocument,
  editionsOf,
  move,
  newsData,
  paragraph,
} from '../../support/newsStory.ts'
import { type People, type Person, createPeople, createPerson } from '../../support/people.ts'
import { type StoryAnswer, renamedNews, storyTypes } from '../../support/storyTypes.ts'

interface Answer {
  doc?: { id: string } & Record<string, unknown>
  docs?: { id: string; comment: string }[]
  unpublished?: number
  errors?: { data?: { code: string } }[]
}

const others = ['administrator', 'editor', 'author', 'viewer'] as const satisfies readonly Role[]

eachDatabase('a story of a survivor', (database) => {
  let desk: TestDesk
  let people: People
  let approver: Person

  beforeAll(async () => {
    desk = await startTestDesk({ database, types: [renamedNews] })
    people = await createPeople(desk)
    approver = await createPerson(desk, ['safeguarding'])
  })
  afterAll(() => desk.close())

  const code = ({ errors }: Answer) => errors?.[0]?.data?.code
  const consentFor = (scope: readonly string[], more: Record<string, unknown> = {}) =>
    createDocument(
      desk,
      'consents',
      { subject: 'S-1', scope, given: '2026-01-10', ...more },
      { as: people.safeguarding },
    )
  const auditOf = async (where: Where) => {
    const { docs } = await desk.payload.db.find<{ id: string; comment?: string }>({
      collection: 'audit',
      where,
      pagination: false,
    })
    return docs
  }

  // the project's own type, and the same one renamed: no rule knows either by name
  describe.each(storyTypes)('of the type $slug', ({ slug, paths, fields }) => {
    const dataOf = (answer: StoryAnswer, more: Record<string, unknown> = {}) =>
      newsData('Окуя', { story: undefined, ...fields(answer), ...more })
    const story = (answer: StoryAnswer = {}, more: Record<string, unknown> = {}) =>
      createDocument(
        desk,
        slug,
        dataOf({ isSurvivor: true, pseudonym: 'Айгүл', ...answer }, more),
        { as: people.safeguarding },
      )
    const save = (id: string, by: Person, answer: StoryAnswer) =>
      desk.rest<Answer>('PATCH', `/${slug}/${id}?locale=ky&depth=0`, {
        as: by,
        body: fields(answer),
      })
    const attach = async (id: string, consent: string | null) => {
      const { status } = await save(id, people.safeguarding, { isSurvivor: true, consent })
      expect(status).toBe(200)
    }
    const read = async (id: string) =>
      (
        await desk.rest<Record<string, unknown>>('GET', `/${slug}/${id}?depth=0`, {
          as: people.safeguarding,
        })
      ).body
    const findings = async (id: string, by: Person = people.safeguarding) =>
      (await editionsOf(desk, `${slug}/${id}`, { as: by }))['ky']?.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ path }) => path)
    const publish = async (id: string) => {
      const by = { as: approver }
      const { status } = await move(desk, `${slug}/${id}`, 'ky', 'publishUrgently', by, {
        reason: 'бүгүн',
      })
      expect(status).toBe(200)
    }
    const liveStory = async (consent: string) => {
      const id = await story({ consent })
      await publish(id)
      return id
    }
    const stored = async (id: string) => {
      const edition = await desk.payload.db.findOne<Edition & Record<string, unknown>>({
        collection: 'editions',
        where: { and: [{ documentId: { equals: id } }, { locale: { equals: 'ky' } }] },
      })
      if (!edition) throw new Error(`There is no edition of ${id}`)
      return edition
    }
    const isLive = async (id: string) => Boolean((await stored(id)).snapshot)

    describe('who writes it', () => {
      it('is safeguarding too, who writes no other documents of the type', async () => {
        const id = await story()
        expect((await save(id, people.safeguarding, { pseudonym: 'Айжан' })).status).toBe(200)
        const by = { as: people.safeguarding }
        const plain = { ...by, body: dataOf({ isSurvivor: false }) }
        expect((await desk.rest('POST', `/${slug}?locale=ky`, plain)).status).toBe(403)
        const other = await createDocument(desk, slug, dataOf({ isSurvivor: false }), {
          as: people.author,
        })
        expect((await save(other, people.safeguarding, { pseudonym: 'Айжан' })).status).toBe(403)
      })

      it('is no translator beyond their text', async () => {
        const id = await story()
        const path = `/${slug}/${id}?locale=ru`
        const as = people.translator
        const text = await desk.rest('PATCH', path, { as, body: { title: 'История' } })
        const shared = await desk.rest('PATCH', path, { as, body: fields({ pseudonym: 'Айжан' }) })
        expect([text.status, shared.status]).toEqual([200, 403])
      })
    })

    describe('the answer “yes”', () => {
      it('is wanted before anything is published, or “no”', async () => {
        const id = await createDocument(desk, slug, dataOf({}), { as: people.author })
        expect(await findings(id, people.editor)).toEqual([paths.answer])
      })

      it.each(['author', 'editor', 'administrator'] as const)(
        'is not taken back by %s',
        async (role) => {
          const id = await story()
          const answer = { isSurvivor: false, changeReason: 'Ката' }
          const { status, body } = await save(id, people[role], answer)
          expect([status, code(body)]).toEqual([403, 'role'])
        },
      )

      it('is taken back by safeguarding, with a reason that goes to the audit alone', async () => {
        const id = await story()
        const without = await save(id, people.safeguarding, { isSurvivor: false })
        expect([without.status, code(without.body)]).toEqual([422, 'reason_required'])
        const answer = { isSurvivor: false, changeReason: 'Ката болгон' }
        const { status, body } = await save(id, people.safeguarding, answer)
        expect([status, body.doc]).toMatchObject([200, fields({ isSurvivor: false })])
        expect(JSON.stringify(body)).not.toContain('Ката болгон')
        const audit = await desk.rest<Answer>(
          'GET',
          `/audit?where[action][equals]=changeSensitive&where[documentId][equals]=${id}`,
          { as: people.safeguarding },
        )
        expect(audit.body.docs).toMatchObject([{ comment: 'Ката болгон', type: slug }])
      })
    })

    describe('its consent', () => {
      it('is attached by safeguarding alone, and stays when others save', async () => {
        const consent = await consentFor(['ky'])
        const id = await story()
        for (const sent of [consent, null]) {
          const refused = await save(id, people.editor, { isSurvivor: true, consent: sent })
          expect([refused.status, code(refused.body)]).toEqual([403, 'role'])
        }
        await attach(id, consent)
        await save(id, people.editor, { isSurvivor: true, pseudonym: 'Айжан' })
        expect(await read(id)).toMatchObject(fields({ consent, pseudonym: 'Айжан' }))
      })

      it('is attached by nobody who says that no rules hold for them', async () => {
        const consent = await consentFor(['ky'])
        const id = await story()
        const by = { as: people.editor }
        const body = fields({ isSurvivor: true, consent })
        const update = `/${slug}/${id}?locale=ky&depth=0`
        const asked = [
          await desk.rest<Answer>('PATCH', `${update}&overrideAccess=true`, { ...by, body }),
          await desk.rest<Answer>('PATCH', update, {
            ...by,
            body: { ...body, overrideAccess: true },
          }),
          await desk.rest<Answer>('POST', `/${slug}?locale=ky&overrideAccess=true`, {
            ...by,
            body: { ...dataOf({ isSurvivor: true, consent }), overrideAccess: true },
          }),
        ]
        for (const { status, body: refusal } of asked)
          expect([status, code(refusal)]).toEqual([403, 'role'])
        // GraphQL knows neither such a claim nor, in a story, a consent
        if (slug === 'news') {
          const data = `data: { story: { depictsSurvivor: yes, consent: "${consent}" } }`
          const mutation = `mutation { updateNews(id: "${id}", locale: ky, ${data}, overrideAccess: true) { id } }`
          const { errors = [] } = (await desk.graphql(mutation, by)).body
          expect(errors.map(({ message }) => message)).toEqual([
            expect.stringContaining('"consent" is not defined'),
            expect.stringContaining('Unknown argument "overrideAccess"'),
          ])
        }
        expect(valueAt(await read(id), paths.consent) ?? null).toBeNull()
      })

      it('is recorded of the consent, not of the story', async () => {
        const consent = await consentFor(['ky'])
        const id = await story({ consent })
        await attach(id, null)
        const entries = await auditOf({ documentId: { equals: consent } })
        const to = `${slug}/${id}`
        expect(entries).toHaveLength(2)
        for (const action of ['attachConsent', 'detachConsent'])
          expect(entries).toContainEqual(expect.objectContaining({ action, to, type: 'consents' }))
      })

      it('is seen by safeguarding alone: by value, by filter and by sort', async () => {
        const consent = await consentFor(['ky'])
        const id = await story({ consent })
        for (const path of [
          `/${slug}/${id}?depth=2`,
          `/${slug}/versions?where[parent][equals]=${id}`,
        ]) {
          const { status, body } = await desk.rest('GET', path, { as: people.administrator })
          expect([path, status, JSON.stringify(body).includes(consent)]).toEqual([path, 200, false])
        }
        for (const query of [
          `where[${paths.consent}][equals]=${consent}`,
          `sort=${paths.consent}`,
          `sort=${paths.consent}.given`,
        ])
          expect([
            query,
            (await desk.rest('GET', `/${slug}?${query}`, { as: people.administrator })).status,
          ]).toEqual([query, 400])
      })

      it('is no part of the hash, which a guess could be compared with', async () => {
        const id = await story()
        const hashes = async () =>
          Object.values(await editionsOf(desk, `${slug}/${id}`, { as: people.viewer })).map(
            ({ contentHash }) => contentHash,
          )
        const before = await hashes()
        await attach(id, await consentFor(['ky']))
        expect(await hashes()).toEqual(before)
      })

      it('stays behind when the story is duplicated', async () => {
        const consent = await consentFor(['ky'])
        const id = await story({ consent })
        const { status, body } = await desk.rest<Answer>(
          'POST',
          `/${slug}/${id}/duplicate?locale=ky&depth=0`,
          { as: people.author, body: {} },
        )
        expect(status).toBe(200)
        const copy = await read(body.doc?.id ?? '')
        expect(copy).toMatchObject(fields({ isSurvivor: true }))
        expect(valueAt(copy, paths.consent) ?? null).toBeNull()
      })

      it('stays when an administrator restores a version from before it', async () => {
        const id = await story()
        const consent = await consentFor(['ky'])
        await attach(id, consent)
        const by = { as: people.administrator }
        const { body } = await desk.rest<Answer>(
          'GET',
          `/${slug}/versions?where[parent][equals]=${id}&sort=createdAt`,
          by,
        )
        const version = body.docs?.[0]?.id ?? ''
        expect((await desk.rest('POST', `/${slug}/versions/${version}`, by)).status).toBe(200)
        expect(await read(id)).toMatchObject(fields({ consent }))
      })
    })

    describe('the gate', () => {
      it('wants a consent in force for the locale, and tells safeguarding alone', async () => {
        expect(await findings(await story())).toEqual([paths.consent])
        const other = await consentFor(['ru', 'en'])
        expect(await findings(await story({ consent: other }))).toEqual([paths.consent])
        const expired = await consentFor(['ky'], { expires: '2026-01-11' })
        expect(await findings(await story({ consent: expired }))).toEqual([paths.consent])
        const inForce = await consentFor(['ky'])
        expect(await findings(await story({ consent: inForce }))).toEqual([])
        expect(await findings(await story(), people.editor)).toEqual([])
      })

      it('is not reached by words that give the person away: their save is refused', async () => {
        const id = await story()
        const body = { body: paragraph('Ал Кара-Суу айылында, Токтогул көч. 15 дарегинде жашайт') }
        const refused = await desk.rest<TransitionAnswer>('PATCH', `/${slug}/${id}?locale=ky`, {
          as: people.safeguarding,
          body,
        })
        expect(refused.status).toBe(400)
        const errors = refused.body.errors?.[0]?.data?.errors ?? []
        expect(new Set(errors.map(({ path }) => path))).toEqual(new Set(['body']))
        expect(JSON.stringify(errors)).toContain('Кара-Суу айылында')
        const named = { pseudonym: 'Айгүл +996 555 123 456' }
        await expect(story(named)).rejects.toThrow('identifying_details')
      })
    })

    describe('live', () => {
      it('says the pseudonym and nothing of the consent, until that has run out', async () => {
        const consent = await consentFor(['ky'], { expires: '2099-12-31' })
        const id = await story({ consent })
        const steps: [string, Person][] = [
          ['submit', people.author],
          ['approve', approver],
          ['publish', approver],
        ]
        for (const [transition, as] of steps)
          expect([
            transition,
            (await move(desk, `${slug}/${id}`, 'ky', transition, { as })).status,
          ]).toEqual([transition, 200])
        const edition = await stored(id)
        expect(edition).toMatchObject({
          type: slug,
          safeguarded: true,
          workflow: 'safeguarded',
          consent,
          consentUntil: '2099-12-31T18:00:00.000Z',
          snapshot: { pseudonym: 'Айгүл' },
        })
        const delivered = [edition.snapshot, edition.references, edition.facets]
        expect(JSON.stringify(delivered)).not.toContain(consent)
      })

      it('does not show on which consent it rests: not by value, filter or sort', async () => {
        const consent = await consentFor(['ky'], { expires: '2099-12-31' })
        const id = await liveStory(consent)
        const path = `/editions?where[documentId][equals]=${id}&limit=100`
        const ofSafeguarding = await desk.rest('GET', path, { as: people.safeguarding })
        expect(JSON.stringify(ofSafeguarding.body)).toContain(consent)
        for (const role of others) {
          const as = people[role]
          expect(JSON.stringify((await desk.rest('GET', path, { as })).body)).not.toContain(consent)
          for (const query of [`where[consent][equals]=${consent}`, 'sort=consent'])
            expect((await desk.rest('GET', `/editions?${query}`, { as })).status).toBe(400)
        }
      })

      it('is approved and published by nobody but safeguarding', async () => {
        const id = await story({ consent: await consentFor(['ky']) })
        await move(desk, `${slug}/${id}`, 'ky', 'submit', { as: people.author })
        for (const role of ['editor', 'administrator'] as const)
          for (const transition of ['approve', 'publish', 'publishUrgently']) {
            const by = { as: people[role] }
            const { status, body } = await move(desk, `${slug}/${id}`, 'ky', transition, by, {
              reason: 'бүгүн',
            })
            expect([status, code(body)]).toEqual([403, 'role'])
          }
      })

      describe('that is taken in', () => {
        const slugs = async (id: string) => {
          const { docs } = await desk.payload.db.find<{ id: string; slug: string }>({
            collection: 'slug-history',
            where: { documentId: { equals: id } },
            pagination: false,
          })
          return docs.map((row) => row.slug)
        }
        const forgotten = async (id: string) => {
          expect((await stored(id)).lastSlug ?? null).toBeNull()
          expect(await slugs(id)).toEqual([])
        }

        it('is forgotten with all its addresses, whoever takes it in', async () => {
          const consent = await consentFor(['ky'])
          const [one, other] = [await liveStory(consent), await liveStory(consent)]
          expect(await slugs(one)).toHaveLength(1)
          const by = { as: people.safeguarding }
          await move(desk, `${slug}/${one}`, 'ky', 'unpublish', by, { reason: 'өтүнүч' })
          await forgotten(one)
          await desk.rest('POST', `/consents/${consent}/withdraw`, by)
          await forgotten(other)
        })

        it('is forgotten where it was plain before it was a story', async () => {
          const by = { as: people.administrator }
          const plain = dataOf({ isSurvivor: false })
          const id = await createDocument(desk, slug, plain, { as: people.author })
          const reason = { reason: 'керек' }
          await move(desk, `${slug}/${id}`, 'ky', 'publishUrgently', by, reason)
          await move(desk, `${slug}/${id}`, 'ky', 'unpublish', by, reason)
          expect((await stored(id)).lastSlug).toEqual(expect.any(String))
          await save(id, people.author, { isSurvivor: true, pseudonym: 'Айгүл' })
          await attach(id, await consentFor(['ky']))
          await publish(id)
          await move(desk, `${slug}/${id}`, 'ky', 'unpublish', { as: people.safeguarding }, reason)
          await forgotten(id)
        })
      })

      describe('that was marked after it was published as plain', () => {
        const reason = { reason: 'керек' }
        const plainLive = async () => {
          const by = { as: people.administrator }
          const id = await createDocument(desk, slug, dataOf({ isSurvivor: false }), {
            as: people.author,
          })
          await move(desk, `${slug}/${id}`, 'ky', 'publishUrgently', by, reason)
          return id
        }
        const names = async (id: string) => {
          const { docs } = await desk.payload.db.find<{ id: string; slug: string }>({
            collection: 'slug-history',
            where: { documentId: { equals: id } },
            pagination: false,
          })
          return [(await stored(id)).lastSlug ?? null, docs.length]
        }

        it('is forgotten at once where it was taken in before, and followers are told', async () => {
          const id = await plainLive()
          await move(desk, `${slug}/${id}`, 'ky', 'unpublish', { as: people.administrator }, reason)
          expect(await names(id)).toEqual([expect.any(String), 1])
          const before = (await stored(id)).revision ?? 0
          await save(id, people.author, { isSurvivor: true })
          expect(await names(id)).toEqual([null, 0])
          const after = (await stored(id)).revision ?? 0
          expect(after).toBeGreaterThan(before)
          await save(id, people.author, { isSurvivor: true, pseudonym: 'Айжан' })
          expect((await stored(id)).revision).toBe(after)
        })

        it('is forgotten at the next start where it was marked under an older version', async () => {
          const id = await plainLive()
          await save(id, people.author, { isSurvivor: true })
          await move(desk, `${slug}/${id}`, 'ky', 'unpublish', { as: people.administrator }, reason)
          const { id: edition } = await stored(id)
          const data = { lastSlug: 'named' }
          await desk.payload.db.updateOne({ collection: 'editions', id: edition, data })
          const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
          expect(await followMarks(desk.payload, req)).toBe(1)
          expect(await names(id)).toEqual([null, 0])
          expect(await followMarks(desk.payload, req)).toBe(0)
        })

        it('stays live as it was, is kept by no cache, and loses its former names', async () => {
          const id = await plainLive()
          const before = await stored(id)
          await save(id, people.author, { isSurvivor: true })
          const marked = await stored(id)
          expect(marked).toMatchObject({ safeguarded: true, slug: before.slug })
          expect(marked.snapshot).toEqual(before.snapshot)
          expect(marked.revision ?? 0).toBeGreaterThan(before.revision ?? 0)
          expect(await names(id)).toEqual([null, 0])
          const answer = { isSurvivor: false, changeReason: 'Ката' }
          expect((await save(id, people.safeguarding, answer)).status).toBe(200)
          const plain = await stored(id)
          expect([plain.safeguarded, plain.workflow]).toEqual([false, 'reviewed'])
          expect(plain.revision ?? 0).toBeGreaterThan(marked.revision ?? 0)
        })

        it('stays kept by no cache while what is live is a story, whatever is answered since', async () => {
          const id = await liveStory(await consentFor(['ky']))
          const answer = { isSurvivor: false, changeReason: 'Ката' }
          expect((await save(id, people.safeguarding, answer)).status).toBe(200)
          expect(await stored(id)).toMatchObject({ safeguarded: true, workflow: 'safeguarded' })
        })
      })

      it('is unpublished when its consent has run out, which the audit tells of the consent', async () => {
        const consent = await consentFor(['ky'], { expires: '2098-12-31' })
        const id = await liveStory(consent)
        const req = await createLocalReq({ context: asSystem('scheduler') }, desk.payload)
        await unpublishExpired(req, new Date('2098-12-31T12:00:00.000Z'))
        expect(await isLive(id)).toBe(true)
        await unpublishExpired(req, new Date('2099-01-01T12:00:00.000Z'))
        expect(await stored(id)).toMatchObject({
          snapshot: null,
          consent: null,
          consentUntil: null,
        })
        expect(
          await auditOf({
            and: [{ documentId: { equals: consent } }, { action: { equals: 'consentExpired' } }],
          }),
        ).toMatchObject([{ type: 'consents', to: `${slug}/${id}` }])
      })

      it('is unpublished when its consent is withdrawn, or covers its language no more', async () => {
        const [withdrawn, narrowed] = [await consentFor(['ky']), await consentFor(['ky', 'ru'])]
        const [one, other] = [await liveStory(withdrawn), await liveStory(narrowed)]
        const { body } = await desk.rest<Answer>('POST', `/consents/${withdrawn}/withdraw`, {
          as: people.safeguarding,
        })
        expect([body.unpublished, await isLive(one), await isLive(other)]).toEqual([1, false, true])
        expect((await stored(one)).consent).toBeNull()
        await desk.rest('PATCH', `/consents/${narrowed}?locale=ky`, {
          as: people.safeguarding,
          body: { scope: ['ru'] },
        })
        expect(await isLive(other)).toBe(false)
      })

      it('rests at once on a consent that is attached anew, and falls with one that does not cover it', async () => {
        const first = await consentFor(['ky'], { expires: '2099-12-31' })
        const id = await liveStory(first)
        const second = await consentFor(['ky'], { expires: '2098-12-31' })
        await attach(id, second)
        const { consent, consentUntil, published } = await stored(id)
        expect([consent, consentUntil]).toEqual([second, '2098-12-31T18:00:00.000Z'])
        expect(published).toMatchObject(fields({ consent: second, pseudonym: 'Айгүл' }))
        // the first one is free
        await desk.rest('POST', `/consents/${first}/withdraw`, { as: people.safeguarding })
        expect(await isLive(id)).toBe(true)
        await attach(id, await consentFor(['en']))
        expect(await stored(id)).toMatchObject({
          snapshot: null,
          consent: null,
          consentUntil: null,
        })
      })

      it('keeps its consent out of the trash', async () => {
        const consent = await consentFor(locales)
        await liveStory(consent)
        const { status, body } = await desk.rest<Answer>('PATCH', `/consents/${consent}`, {
          as: people.safeguarding,
          body: { deletedAt: new Date().toISOString() },
        })
        expect([status, code(body)]).toEqual([409, 'consent_in_use'])
      })

      const empty = async (id: string) => {
        const { id: edition } = await stored(id)
        const data = { consent: null }
        await desk.payload.db.updateOne({ collection: 'editions', id: edition, data })
      }

      it('gets its consent’s column at the start, where it was published without', async () => {
        const consent = await consentFor(['ky'])
        const [id, plain] = [await liveStory(consent), await story()]
        await empty(id)
        const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
        expect(await fillConsents(desk.payload, req)).toBe(1)
        expect([(await stored(id)).consent, (await stored(plain)).consent ?? null]).toEqual([
          consent,
          null,
        ])
        expect(await fillConsents(desk.payload, req)).toBe(0)
      })

      if (database.kind === 'sqlite' && slug === 'news')
        it('gets it by the migration, too', async () => {
          const consent = await consentFor(['ky'])
          const [id, plain] = [await liveStory(consent), await story()]
          await empty(id)
          const migration = migrations.find(({ name }) => name.endsWith('edition_consent_fill'))
          // migrations are SQLite's alone
          const { drizzle: db } = desk.payload.db as unknown as SQLiteAdapter
          await migration?.up({ db })
          expect([(await stored(id)).consent, (await stored(plain)).consent ?? null]).toEqual([
            consent,
            null,
          ])
        })
    })
  })
})
