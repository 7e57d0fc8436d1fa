import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes, randomUUID } from 'node:crypto'

import { SHELTER_SITES, OPEN_SITE } from '#desk/safeguarding/shelterSites/slug.ts'
import { locales } from '#shared/localization/locales.ts'
import { sqliteDatabase } from '../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../support/desk/index.ts'
import { createDocument, editionsOf, move, newsData, paragraph } from '../../support/newsStory.ts'
import { type People, type Person, createPeople, createPerson } from '../../support/people.ts'
import { pdf, plainImage, uploadForm } from '../../support/sampleFiles.ts'
import { type Step, answersTo } from './alike.ts'
import { LogCapture } from './logCapture.ts'
import { openNewsstand } from './openNewsstand.ts'

/** Of the desk's people, those who may know nothing of sites and consents. */
const others = ['administrator', 'editor', 'author', 'translator', 'viewer'] as const

/** A loaded machine takes minutes to boot a desk. */
const LONG = 600_000

const decisions = ['approve', 'publish', 'publishUrgently'] as const

describe('what is asked tells no more than what is shown (sqlite)', () => {
  const database = sqliteDatabase()
  const log = new LogCapture()
  let desk: TestDesk
  let people: People
  let approver: Person
  /** How often a sealed site was opened. */
  let opened = 0

  beforeAll(async () => {
    const SHELTER_SITES_KEY = randomBytes(32).toString('base64')
    desk = await startTestDesk({ database, log: log.stream, variables: { SHELTER_SITES_KEY } })
    people = await createPeople(desk)
    approver = await createPerson(desk, ['safeguarding'])
    const custom: Record<string, unknown> =
      desk.payload.collections[SHELTER_SITES]?.config.custom ?? {}
    const open = custom[OPEN_SITE] as (sealed: string) => unknown // untyped, as all of `custom`
    custom[OPEN_SITE] = (sealed: string) => {
      opened += 1
      return open(sealed)
    }
  }, LONG)
  afterAll(() => desk.close())

  /** Everything that can be asked of a document after a text of it was saved. */
  const asking = (document: string, locale: string, text: string, body: object): Step[] => {
    const [type = '', id = ''] = document.split('/')
    const editions = `/${document}/editions`
    const words = { reason: 'бүгүн', comment: 'бүгүн' }
    return [
      ['PATCH', `/${document}?locale=${locale}`, body],
      ['GET', editions],
      ['POST', `${editions}/${locale}/submit`, {}],
      ['GET', editions],
      ...decisions.flatMap((name): Step[] => [
        ['POST', `${editions}/${locale}/${name}`, words],
        ['POST', `${editions}/all/${name}`, words],
      ]),
      ['GET', `${editions}/${locale}/changes`],
      ['GET', `/${document}?locale=${locale}&depth=1`],
      ['GET', `/${type}?locale=${locale}&where[summary][like]=${encodeURIComponent(text)}&sort=id`],
      ['GET', `/editions?where[documentId][equals]=${id}&sort=locale`],
      ['GET', `/editions/count?where[documentId][equals]=${id}`],
    ]
  }

  describe('a shelter’s sealed site', () => {
    let shelter: string
    let site: string
    const data = (summary: string) => ({
      name: 'Баш калкалоочу жай',
      summary,
      body: paragraph('Бул жайда жардам көрсөтүлөт.'),
      serves: ['women'],
    })

    beforeAll(async () => {
      const as = { as: people.safeguarding }
      shelter = await createDocument(desk, 'shelters', data('Жардам'), as)
      for (const locale of ['ru', 'en'])
        await desk.rest('PATCH', `/shelters/${shelter}?locale=${locale}`, {
          ...as,
          body: { name: 'Приют', summary: 'Помощь' },
        })
      site = await createDocument(
        desk,
        'shelterSites',
        {
          shelter,
          address: 'Токмок, Ырыскелди 17',
          directPhones: [{ value: '0555 12 34 56' }],
          staff: [{ name: 'Айсулуу Токтогулова', phone: '0700 11 22 33' }],
        },
        as,
      )
    })

    /** Words of the site, and words like them that are not. */
    const pairs = [
      ['Ырыскелди, Токтогулова', 'Ынтымакта, Абдылдаеват'],
      ['0555 12 34 56, 0700 11 22 33', '0555 98 76 54, 0700 99 88 77'],
    ] as const

    it.each(others)(
      'is looked at for nothing that %s asks, and changes no answer',
      async (role) => {
        const locale = role === 'translator' ? 'ru' : 'ky'
        const ask = async (words: string): Promise<string[]> => {
          // the same beginning, whoever asked before
          await desk.rest('PATCH', `/shelters/${shelter}?locale=${locale}`, {
            as: people.safeguarding,
            body: { summary: words },
          })
          const body = { summary: `${words}!` }
          return answersTo(desk, asking(`shelters/${shelter}`, locale, words, body), {
            as: people[role],
            // a refusal of a save quotes what its sender wrote
            words: Object.fromEntries(
              [words, ...words.split(', ')].map((one) => [one, 'WORDS'] as const),
            ),
          })
        }
        for (const [secret, other] of pairs) {
          opened = 0
          const answers = await ask(secret)
          expect(opened).toBe(0)
          expect(answers).toEqual(await ask(other))
        }
      },
    )

    it.each(others)(
      'is behind 403 “role” for each decision of %s, on one language and on all',
      async (role) => {
        const refused = async (locale: string) => {
          for (const transition of decisions)
            for (const body of [{}, { reason: 'бүгүн' }, { contentHash: {} }]) {
              const given = await move(
                desk,
                `shelters/${shelter}`,
                locale,
                transition,
                { as: people[role] },
                body,
              )
              const code = given.body.errors?.[0]?.data?.code
              expect([locale, transition, given.status, code]).toEqual([
                locale,
                transition,
                403,
                'role',
              ])
            }
        }
        const { ky } = await editionsOf(desk, `shelters/${shelter}`, { as: people[role] })
        for (const transition of decisions) expect(ky?.transitions).not.toContain(transition)
        await refused('ky')
        await refused('all')
      },
    )

    it('is told to safeguarding who may approve, as a field, and that is on record', async () => {
      const as = people.author
      await desk.rest('PATCH', `/shelters/${shelter}?locale=ky`, { as, body: data('Ырыскелди') })
      await move(desk, `shelters/${shelter}`, 'ky', 'submit', { as })
      opened = 0
      const { ky } = await editionsOf(desk, `shelters/${shelter}`, { as: approver })
      expect(ky?.findings).toContainEqual(
        expect.objectContaining({ path: 'summary', severity: 'error' }),
      )
      // each of its locales that waits for this person
      expect(opened).toBeGreaterThan(0)
      const { docs } = await desk.payload.db.find<{ id: string; actor: string }>({
        collection: 'audit',
        where: {
          and: [{ documentId: { equals: site } }, { action: { equals: 'compareShelterSite' } }],
        },
      })
      expect(docs).toMatchObject([{ actor: approver.id }])
    })
  })

  describe('a story’s consent', () => {
    const consent = (more: Record<string, unknown> = {}) =>
      createDocument(
        desk,
        'consents',
        { subject: 'S-1', scope: [...locales], given: '2026-01-10', ...more },
        { as: people.safeguarding },
      )
    const attach = async (id: string, to: string | null): Promise<void> => {
      const { status } = await desk.rest('PATCH', `/news/${id}?locale=ky`, {
        as: people.safeguarding,
        body: { story: { consent: to } },
      })
      expect(status).toBe(200)
    }
    const story = (title = 'Окуя') =>
      createDocument(
        desk,
        'news',
        newsData(title, { story: { depictsSurvivor: 'yes', pseudonym: 'Айгүл' } }),
        { as: people.safeguarding },
      )

    it.each(others)('changes no answer to %s, whether in force, over or none', async (role) => {
      const as = { as: people[role] }
      const locale = role === 'translator' ? 'ru' : 'ky'
      const terms = [null, {}, { expires: '2026-01-11' }]
      const [none, ...some] = await Promise.all(
        terms.map(async (more, index) => {
          const title = `Окуя ${role} ${'абв'.charAt(index)}`
          const id = await story(title)
          await attach(id, more && (await consent(more)))
          const { body } = await desk.rest<{ slug: string }>('GET', `/news/${id}?locale=ky`, as)
          const words = {
            [title]: 'TITLE',
            [title.toLowerCase()]: 'FOLDED TITLE',
            [body.slug]: 'SLUG',
            [body.slug.replaceAll('-', ' ')]: 'FOLDED SLUG',
          }
          const text = `${title}: кыскача`
          const asked = asking(`news/${id}`, locale, text, { title, summary: text })
          const audit: Step = ['GET', `/audit?where[documentId][equals]=${id}&sort=at`]
          return answersTo(desk, [...asked, audit], { ...as, words })
        }),
      )
      for (const answers of some) expect(answers).toEqual(none)
    })

    it('is no part of the hash, which a guess could be compared with', async () => {
      const id = await story()
      const hashes = async () =>
        Object.values(await editionsOf(desk, `news/${id}`, { as: people.viewer })).map(
          ({ contentHash }) => contentHash,
        )
      const before = await hashes()
      await attach(id, await consent())
      expect(await hashes()).toEqual(before)
    })

    it.each(['administrator', 'author'] as const)(
      'is not confirmed by sending one, another, a made-up one, or none, as %s',
      async (role) => {
        const [held, other] = [await consent(), await consent()]
        const [bare, resting] = [await story(), await story()]
        await attach(resting, held)
        for (const sent of [held, other, randomUUID(), null]) {
          const answers = await Promise.all(
            [bare, resting].map((id) =>
              desk.rest('PATCH', `/news/${id}?locale=ky`, {
                as: people[role],
                body: { story: { depictsSurvivor: 'yes', consent: sent } },
              }),
            ),
          )
          expect(answers.map(({ status }) => status)).toEqual([403, 403])
          expect(answers[0]?.body).toEqual(answers[1]?.body)
        }
        const made = [held, randomUUID()].map((sent) =>
          desk.rest('POST', `/news?locale=ky`, {
            as: people[role],
            body: newsData('Жаңы', { story: { depictsSurvivor: 'yes', consent: sent } }),
          }),
        )
        const [one, two] = await Promise.all(made)
        expect([one?.status, one?.body]).toEqual([403, two?.body])
      },
    )

    it('does not show, nor when it ends: not by value, filter, order, count or GraphQL', async () => {
      const id = await story()
      const held = await consent({ expires: '2099-12-31' })
      await attach(id, held)
      const urgent = { reason: 'бүгүн' }
      const by = { as: approver }
      expect((await move(desk, `news/${id}`, 'ky', 'publishUrgently', by, urgent)).status).toBe(200)
      const until = '2099-12-31T18:00:00.000Z'
      const asked = (as: Person) =>
        desk.rest(
          'GET',
          `/editions?where[documentId][equals]=${id}&select[consentUntil]=true&select[consent]=true&limit=100`,
          { as },
        )
      const shown = JSON.stringify((await asked(people.safeguarding)).body)
      for (const part of [until, held]) expect(shown).toContain(part)
      for (const role of others) {
        const as = people[role]
        const answer = JSON.stringify((await asked(as)).body)
        for (const part of [until, held]) expect(answer).not.toContain(part)
        for (const path of [
          `/editions?where[consentUntil][exists]=true`,
          `/editions/count?where[consentUntil][exists]=true`,
          `/editions?where[or][0][and][0][consentUntil][like]=2099`,
          `/editions?where[consent][exists]=true`,
          `/editions?where[consent][equals]=${held}`,
          `/editions/count?where[consent][equals]=${held}`,
          `/editions?sort=consent`,
          `/editions?sort=consentUntil`,
          `/editions?sort=locale,-consentUntil`,
        ])
          expect([role, path, (await desk.rest('GET', path, { as })).status]).toEqual([
            role,
            path,
            400,
          ])
        for (const query of [
          '{ Editions(where: { consentUntil: { exists: true } }) { totalDocs } }',
          '{ Editions(sort: "consentUntil") { totalDocs } }',
          `{ Editions(where: { documentId: { equals: "${id}" } }) { docs { consentUntil } } }`,
          `{ Editions(where: { consent: { equals: "${held}" } }) { totalDocs } }`,
          '{ Editions(sort: "consent") { totalDocs } }',
          `{ Editions(where: { documentId: { equals: "${id}" } }) { docs { consent } } }`,
        ])
          expect(JSON.stringify((await desk.graphql(query, { as })).body)).not.toMatch(
            new RegExp(`2099|${held}|"totalDocs"`),
          )
      }
    })

    it('attached anew, is what a live story rests on at once; one that does not cover it takes it in', async () => {
      const id = await story()
      await attach(id, await consent({ expires: '2099-12-31' }))
      const by = { as: approver }
      await move(desk, `news/${id}`, 'ky', 'publishUrgently', by, { reason: 'бүгүн' })
      const liveNow = async () => {
        const { ky } = await editionsOf(desk, `news/${id}`, { as: people.safeguarding })
        return ky?.live
      }
      const until = async () => {
        const edition = await desk.payload.db.findOne<{ id: string; consentUntil?: string }>({
          collection: 'editions',
          where: { and: [{ documentId: { equals: id } }, { locale: { equals: 'ky' } }] },
        })
        return edition?.consentUntil ?? null
      }
      await attach(id, await consent({ expires: '2098-12-31' }))
      expect([await liveNow(), await until()]).toEqual([true, '2098-12-31T18:00:00.000Z'])
      await attach(id, await consent({ scope: ['en'] }))
      expect([await liveNow(), await until()]).toEqual([false, null])
    })

    it('stays with safeguarding while a story is live, whatever its working copy says', async () => {
      const id = await story()
      await attach(id, await consent())
      await move(desk, `news/${id}`, 'ky', 'publishUrgently', { as: approver }, { reason: 'бүгүн' })
      const no = { depictsSurvivor: 'no', changeReason: 'Ката' }
      const answered = await desk.rest('PATCH', `/news/${id}?locale=ky`, {
        as: people.safeguarding,
        body: { story: no },
      })
      expect(answered.status).toBe(200)
      await move(desk, `news/${id}`, 'ky', 'submit', { as: people.author })
      for (const role of ['editor', 'administrator'] as const)
        for (const transition of decisions) {
          const reason = { reason: 'бүгүн' }
          const by = { as: people[role] }
          const { status, body } = await move(desk, `news/${id}`, 'ky', transition, by, reason)
          expect([status, body.errors?.[0]?.data?.code]).toEqual([403, 'role'])
        }
      for (const transition of ['approve', 'publish'])
        expect((await move(desk, `news/${id}`, 'ky', transition, { as: approver })).status).toBe(
          200,
        )
      // an ordinary item from now on
      await desk.rest('PATCH', `/news/${id}?locale=ky`, {
        as: people.author,
        body: { title: 'Жаңылык' },
      })
      const { ky } = await editionsOf(desk, `news/${id}`, { as: people.editor })
      expect(ky?.transitions).toContain('publishUrgently')
    })

    it('stays when an administrator restores a version from before it', async () => {
      const id = await story()
      const held = await consent()
      await attach(id, held)
      const by = { as: people.administrator }
      const { body } = await desk.rest<{ docs: { id: string }[] }>(
        'GET',
        `/news/versions?where[parent][equals]=${id}&sort=createdAt`,
        by,
      )
      const restored = await desk.rest('POST', `/news/versions/${body.docs[0]?.id ?? ''}`, by)
      expect(restored.status).toBe(200)
      const stored = await desk.rest<{ story: object }>('GET', `/news/${id}?depth=0`, {
        as: people.safeguarding,
      })
      expect(stored.body.story).toMatchObject({ consent: held })
    })

    it('a story is not made an ordinary item by a bulk write or an old version', async () => {
      const id = await createDocument(desk, 'news', newsData('Мурунку'), { as: people.author })
      const yes = { story: { depictsSurvivor: 'yes' } }
      await desk.rest('PATCH', `/news/${id}?locale=ky`, { as: people.author, body: yes })
      const bulk = await desk.rest('PATCH', `/news?locale=ky&where[id][equals]=${id}`, {
        as: people.administrator,
        body: { story: { depictsSurvivor: 'no' } },
      })
      expect(bulk.status).not.toBe(200)
      const versions = await desk.rest<{ docs: { id: string }[] }>(
        'GET',
        `/news/versions?where[parent][equals]=${id}&sort=createdAt`,
        { as: people.administrator },
      )
      const first = versions.body.docs[0]?.id ?? ''
      const back = await desk.rest('POST', `/news/versions/${first}`, { as: people.administrator })
      expect(back.status).toBe(403)
      const { body } = await desk.rest<{ story: object }>('GET', `/news/${id}`, {
        as: people.editor,
      })
      expect(body.story).toMatchObject({ depictsSurvivor: 'yes' })
    })
  })

  describe('an order by what is not shown is refused as one by what does not exist:', () => {
    it.each([
      ['hotlines', 'Hotlines', 'verifiedBy.hash'],
      ['hotlines', 'Hotlines', 'verifiedBy.salt'],
      ['hotlines', 'Hotlines', 'verifiedBy.email'],
      ['hotlines', 'Hotlines', 'verifiedBy__email'],
      ['news', 'allNews', 'story.consent'],
      ['news', 'allNews', 'story.consent.given'],
      ['editions', 'Editions', 'published'],
      ['media', 'allMedia', 'barred'],
    ])('%s, %s: %s', async (slug, query, path) => {
      const as = people.viewer
      const ways = [
        (sort: string) => desk.rest('GET', `/${slug}?sort=${sort}`, { as }),
        (sort: string) => desk.rest('GET', `/${slug}?sort=-${sort}`, { as }),
        (sort: string) => desk.rest('GET', `/${slug}?sort=createdAt,${sort}&limit=1`, { as }),
        (sort: string) => desk.rest('GET', `/${slug}?where[${sort}][exists]=true`, { as }),
        (sort: string) => desk.graphql(`{ ${query}(sort: "${sort}") { totalDocs } }`, { as }),
      ]
      const said = async (way: (typeof ways)[number], sort: string) => {
        const { status, body } = await way(sort)
        return [status, JSON.stringify(body).replaceAll(sort, 'PATH')]
      }
      for (const way of ways) {
        const refused = await said(way, path)
        expect(refused).toEqual(await said(way, 'nowhere'))
        expect(refused.join()).toContain('PATH')
      }
    })

    it('while what is shown orders and filters, through relations too', async () => {
      for (const path of [
        '/hotlines?sort=-verifiedAt',
        '/news?sort=programmes.title&locale=ky',
        '/news?where[story.depictsSurvivor][equals]=yes&sort=title.ru&locale=ky',
        '/news/versions?sort=-version.date&where[parent][exists]=true&locale=ky',
        '/pages?where[parent.slug][exists]=false&locale=ky',
        '/editions?where[documentId][exists]=true&sort=-changedAt',
      ])
        expect([path, (await desk.rest('GET', path, { as: people.viewer })).status]).toEqual([
          path,
          200,
        ])
    })
  })

  describe('a file that is not to be had', () => {
    const conditions = (tag: string): Record<string, string>[] => [
      {},
      { 'if-none-match': tag },
      { 'if-none-match': '*' },
      { 'if-match': '*' },
      { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
      { 'if-unmodified-since': 'Fri, 01 Jan 1999 00:00:00 GMT' },
      { range: 'bytes=0-0' },
      { range: 'bytes=99999999-' },
    ]

    it('is answered by /v1 as one that never was, however it is asked for', async () => {
      const form = uploadForm(await plainImage(), 'image/jpeg', { alt: 'Терезе' })
      const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky', {
        as: people.editor,
        body: form,
      })
      const newsstand = await openNewsstand({ desk }, log.stream)
      try {
        for (const method of ['GET', 'HEAD'])
          for (const headers of conditions(`"${body.doc.id}-original.jpg"`)) {
            const answers = await Promise.all(
              [body.doc.id, randomUUID()].map(async (id) => {
                const path = `/v1/media/${id}/original.jpg`
                const {
                  status,
                  headers: given,
                  body: bytes,
                } = await newsstand.get(path, {
                  method,
                  headers,
                })
                const { date: _, ...own } = given
                return { status, own, text: bytes.toString().replaceAll(id, 'ID') }
              }),
            )
            expect(answers[0]?.status).toBe(404)
            expect(answers[0]).toEqual(answers[1])
          }
      } finally {
        await newsstand.stop()
      }
    })

    it.each(others)('is refused to %s by the desk as one that never was', async (role) => {
      const { body } = await desk.rest<{ doc: { filename: string } }>('POST', '/consent-files', {
        as: people.safeguarding,
        body: uploadForm(pdf(), 'application/pdf'),
      })
      for (const method of ['GET', 'OPTIONS'] as const)
        for (const headers of conditions('"x"')) {
          const [there, nowhere] = await Promise.all(
            [body.doc.filename, `${randomUUID()}.pdf`].map((name) =>
              answersTo(desk, [[method, `/consent-files/file/${name}`]], {
                as: people[role],
                headers,
                words: { [name]: 'FILE' },
              }),
            ),
          )
          expect(there).toEqual(nowhere)
        }
    })
  })
})
