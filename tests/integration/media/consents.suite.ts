import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Where, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import type { Role } from '#desk/access/roles.ts'
import type { Edition } from '#desk/editions/edition.ts'
import { unpublishExpired } from '#desk/safeguarding/index.ts'
import { type Locale, locales } from '#shared/localization/locales.ts'
import { type TestDesk, startTestDesk } from '../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../support/newsStory.ts'
import { type People, createPeople } from '../../support/people.ts'
import { pdf, plainImage, uploadForm } from '../../support/sampleFiles.ts'
import { eachSharedDatabase } from '../../support/shared/index.ts'

interface Answer {
  doc: { id: string; filename: string; withdrawnAt?: string | null }
  docs?: { id: string }[]
  unpublished?: number
  errors?: { message: string; data?: { code?: string } }[]
}

const code = ({ errors }: Answer) => errors?.[0]?.data?.code

const outsiders = ['administrator', 'editor', 'author', 'translator', 'viewer', 'frontend'] as const

eachSharedDatabase('consents', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const rest = (
    method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
    path: string,
    body?: unknown,
    by: Role = 'safeguarding',
  ) => desk.rest<Answer>(method, path, { as: people[by], ...(body === undefined ? {} : { body }) })

  const created = async (path: string, body: unknown): Promise<Answer['doc']> => {
    const answer = await rest('POST', path, body)
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body.doc
  }

  const consent = async (more: Record<string, unknown> = {}): Promise<string> =>
    (
      await created('/consents', {
        subject: '2026-017',
        scope: [...locales],
        given: '2020-01-01',
        ...more,
      })
    ).id

  const cover = async (): Promise<string> => {
    const { body } = await desk.rest<Answer>('POST', '/media?locale=ky', {
      as: people.editor,
      body: uploadForm(await plainImage(), 'image/jpeg', { alt: 'Терезе' }),
    })
    for (const locale of ['ru', 'en'])
      await rest('PATCH', `/media/${body.doc.id}?locale=${locale}`, { alt: 'Window' }, 'editor')
    return body.doc.id
  }

  /** A survivor's story, live in all locales. */
  const liveStory = async (on: string, more: Record<string, unknown> = {}): Promise<string> => {
    const story = { depictsSurvivor: 'yes', consent: on, pseudonym: 'Айгүл' }
    const by = { as: people.safeguarding }
    const id = await createDocument(desk, 'news', newsData('Айгүлдүн жолу', { story, ...more }), by)
    const { title, summary, body } = newsData('Путь Айгуль')
    for (const locale of ['ru', 'en'])
      await rest('PATCH', `/news/${id}?locale=${locale}`, { title, summary, body })
    for (const locale of locales) {
      const moved = await move(desk, `news/${id}`, locale, 'publishUrgently', by, {
        reason: 'бүгүн',
      })
      if (moved.status !== 200) throw new Error(JSON.stringify(moved.body))
    }
    return id
  }

  const editions = async (id: string): Promise<Edition[]> => {
    const { docs } = await desk.payload.db.find<Edition & Record<string, unknown>>({
      collection: 'editions',
      where: { documentId: { equals: id } },
      pagination: false,
    })
    return docs
  }
  const liveLocales = async (id: string): Promise<Locale[]> =>
    (await editions(id)).flatMap(({ locale, snapshot }) => (snapshot ? [locale] : [])).sort()

  const mediaFile = (id: string) =>
    desk.payload.db.findOne<{ id: string; barred?: boolean | null }>({
      collection: 'media',
      where: { id: { equals: id } },
    })

  describe('are for safeguarding alone', () => {
    it.each(outsiders)('not for %s: to read, to ask about, to write', async (role) => {
      const id = await consent()
      const asked = [
        rest('GET', '/consents', undefined, role),
        rest('GET', `/consents/${id}`, undefined, role),
        rest('GET', '/consents?where[subject][like]=2026', undefined, role),
        rest('GET', '/consents?sort=subject', undefined, role),
        rest('GET', '/consents/count', undefined, role),
        rest('POST', '/consents', { subject: 'x' }, role),
        rest('PATCH', `/consents/${id}`, { subject: 'x' }, role),
        rest('DELETE', `/consents/${id}`, undefined, role),
        rest('POST', `/consents/${id}/withdraw`, undefined, role),
        rest('GET', '/consent-files', undefined, role),
      ]
      for (const { status, body } of await Promise.all(asked)) {
        expect(status).toBe(403)
        expect(JSON.stringify(body)).not.toContain('2026-017')
      }
    })

    it('nor for anybody by a filter or a sort through what names them', async () => {
      const id = await consent({ subject: 'secret-reference' })
      const story = { depictsSurvivor: 'yes', consent: id }
      await createDocument(desk, 'news', newsData('Суроо', { story }), { as: people.safeguarding })
      for (const query of [
        'where[story.consent][equals]=' + id,
        'where[story.consent.subject][like]=secret',
        'sort=story.consent.subject',
      ]) {
        const { status, body } = await rest('GET', `/news?${query}`, undefined, 'editor')
        expect([status, body.docs ?? []]).toEqual([400, []])
      }
    })

    it('nor their files, whose folder is not the media’s', async () => {
      const form = uploadForm(pdf(), 'application/pdf', {}, 'Айгүл, макулдук.pdf')
      const { filename, id } = await created('/consent-files', form)
      expect(filename).toBe(`${id}.pdf`)
      const stored = await readFile(join(desk.env.dataDir, 'consents', filename))
      expect(stored.subarray(0, 5).toString()).toBe('%PDF-')
      const path = `/consent-files/file/${filename}`
      const { headers, status } = await rest('GET', path)
      expect([status, headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining('filename="aygul-makulduk.pdf"; filename*=UTF-8'),
      ])
      for (const role of outsiders) {
        const refused = await rest('GET', path, undefined, role)
        expect([refused.status, refused.headers.get('content-disposition')]).toEqual([403, null])
      }
      expect((await desk.rest('GET', path)).status).toBe(401)
      expect(
        (await desk.rest('GET', `/media/file/${filename}`, { as: people.safeguarding })).status,
      ).not.toBe(200)
    })
  })

  describe('withdrawn', () => {
    it('take the story in everywhere and bar its media, in one answer', async () => {
      const id = await consent()
      const image = await cover()
      const story = await liveStory(id, { cover: image })
      expect(await liveLocales(story)).toEqual(['en', 'ky', 'ru'])

      const { status, body } = await rest('POST', `/consents/${id}/withdraw`)
      expect([status, body.unpublished]).toEqual([200, 3])
      expect(await liveLocales(story)).toEqual([])
      expect((await mediaFile(image))?.barred).toBe(true)
      const again = await move(
        desk,
        `news/${story}`,
        'ky',
        'publishUrgently',
        { as: people.safeguarding },
        { reason: 'кайра' },
      )
      expect(again.status).toBe(422)
    })

    it('are so by that operation alone: a save that says when is refused', async () => {
      const withdrawnAt = '2026-01-01T00:00:00.000Z'
      const made = await rest('POST', '/consents', { subject: '2026-017', withdrawnAt })
      expect([made.status, code(made.body)]).toEqual([403, 'role'])
      const id = await consent()
      const changed = await rest('PATCH', `/consents/${id}`, { withdrawnAt })
      expect([changed.status, code(changed.body)]).toEqual([403, 'role'])
      // the form sends back what it was given
      const same = await rest('PATCH', `/consents/${id}`, {
        subject: '2026-018',
        withdrawnAt: null,
      })
      expect(same.status).toBe(200)
    })
  })

  describe('changed', () => {
    it('end the story earlier, at once and without a review', async () => {
      const id = await consent({ expires: '2099-12-31' })
      const story = await liveStory(id)
      const before = (await editions(story)).map(({ revision }) => revision ?? 0)
      await rest('PATCH', `/consents/${id}`, { expires: '2099-01-31' })
      const after = await editions(story)
      // the day ends in Bishkek six hours before it does in UTC
      expect(after.map(({ consentUntil }) => consentUntil)).toEqual(
        Array(3).fill('2099-01-31T18:00:00.000Z'),
      )
      for (const { revision } of after) expect(revision).toBeGreaterThan(Math.max(...before))
    })

    it('unpublish the story in a language that they no longer cover', async () => {
      const id = await consent()
      const story = await liveStory(id)
      await rest('PATCH', `/consents/${id}`, { scope: ['ky'] })
      expect(await liveLocales(story)).toEqual(['ky'])
    })

    it('unpublish the story once their day has passed', async () => {
      const id = await consent()
      const story = await liveStory(id)
      await rest('PATCH', `/consents/${id}`, { expires: '2021-01-01' })
      expect(await liveLocales(story)).toEqual([])
    })

    it('leave what is live alone when nothing of their terms changes', async () => {
      const id = await consent()
      const story = await liveStory(id)
      const before = await editions(story)
      await rest('PATCH', `/consents/${id}`, { subject: '2026-018' })
      expect((await editions(story)).map(({ revision }) => revision)).toEqual(
        before.map(({ revision }) => revision),
      )
    })
  })

  describe('expired', () => {
    it('are followed by a job: what rested on them is unpublished, and says so in the audit', async () => {
      const consentId = await consent({ expires: '2099-12-31' })
      const story = await liveStory(consentId)
      const other = await liveStory(await consent())
      const req = await createLocalReq({ context: asSystem('scheduler') }, desk.payload)
      await unpublishExpired(req, new Date('2099-12-31T12:00:00.000Z'))
      expect(await liveLocales(story)).toEqual(['en', 'ky', 'ru'])
      await unpublishExpired(req, new Date('2100-01-01T12:00:00.000Z'))
      expect(await liveLocales(story)).toEqual([])
      expect(await liveLocales(other)).toEqual(['en', 'ky', 'ru'])
      const entries = (where: Where) =>
        desk.payload.db.find({ collection: 'audit', where, pagination: false })
      const ofStory = await entries({
        and: [{ documentId: { equals: story } }, { actor: { equals: 'scheduler' } }],
      })
      expect(ofStory.docs).toMatchObject(Array(3).fill({ action: 'unpublish', to: 'draft' }))
      // why is told of the consent, whose entries safeguarding alone reads
      const ofConsent = await entries({
        and: [{ documentId: { equals: consentId } }, { action: { equals: 'consentExpired' } }],
      })
      expect(ofConsent.docs).toMatchObject(
        Array(3).fill({ type: 'consents', actor: 'scheduler', to: `news/${story}` }),
      )
    })
  })

  describe('in use', () => {
    it('are neither trashed nor deleted', async () => {
      const id = await consent()
      const story = await liveStory(id)
      const trash = () => rest('PATCH', `/consents/${id}`, { deletedAt: new Date().toISOString() })
      const trashed = await trash()
      expect([trashed.status, code(trashed.body)]).toEqual([409, 'consent_in_use'])
      expect((await rest('DELETE', `/consents/${id}`)).status).toBe(409)
      expect(await liveLocales(story)).toEqual(['en', 'ky', 'ru'])

      await rest('POST', `/consents/${id}/withdraw`)
      expect((await trash()).status).toBe(200)
    })
  })
})
