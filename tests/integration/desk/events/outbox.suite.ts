import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import { loadedTypes } from '#desk/editions/index.ts'
import { unpublishExpired } from '#desk/safeguarding/index.ts'
import { reproject } from '#desk/workflow/index.ts'
import { locales } from '#shared/localization/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { plainImage, uploadForm } from '../../../support/sampleFiles.ts'
import { outboxOf } from './outboxOf.ts'

const reason = { reason: 'бүгүн' }

eachDatabase('the outbox', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const kinds = async (id: string) =>
    (await outboxOf(desk.payload, id)).map(({ kind, locale }) =>
      locale ? `${kind} ${locale}` : kind,
    )
  const by = (role: keyof People) => ({ as: people[role] })
  const send = (
    method: 'DELETE' | 'PATCH' | 'POST',
    path: string,
    role: keyof People,
    body: unknown = {},
  ) => desk.rest<{ doc: { id: string } }>(method, path, { ...by(role), body })
  const draft = (title: string) => createDocument(desk, 'news', newsData(title), by('author'))
  const live = async (title: string) => {
    const id = await draft(title)
    await move(desk, `news/${id}`, 'ky', 'publishUrgently', by('editor'), reason)
    return id
  }
  const scheduler = () => createLocalReq({ context: asSystem('scheduler') }, desk.payload)

  describe('has one event', () => {
    it('for each save and each transition, with what delivery follows it by', async () => {
      const id = await draft('Окуя')
      await send('PATCH', `/news/${id}?locale=ky`, 'author', { title: 'Окуялар' })
      for (const [name, role] of [
        ['submit', 'author'],
        ['approve', 'editor'],
        ['publish', 'editor'],
      ] as const)
        await move(desk, `news/${id}`, 'ky', name, by(role))
      expect(await kinds(id)).toEqual(['saved', 'saved', 'submit ky', 'approve ky', 'publish ky'])
      const events = await outboxOf(desk.payload, id)
      expect(events.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5])
      expect(events.map(({ actor }) => actor)).toEqual(
        [people.author, people.author, people.author, people.editor, people.editor].map(
          (person) => person.id,
        ),
      )
      expect(events[4]?.revision).toBeGreaterThan(0)
      expect(JSON.stringify(events)).not.toMatch(/Окуя/)
    })

    it('for each locale of a transition of all', async () => {
      const { body } = await send('POST', '/partners?locale=ky', 'editor', { name: 'Кошуна' })
      const { id } = body.doc
      for (const locale of ['ru', 'en'])
        await send('PATCH', `/partners/${id}?locale=${locale}`, 'editor', { name: 'Neighbour' })
      await move(desk, `partners/${id}`, 'all', 'publish', by('editor'))
      expect((await kinds(id)).slice(3).sort()).toEqual(['publish en', 'publish ky', 'publish ru'])
    })

    it('for what is discarded, not another for its save', async () => {
      const id = await live('Кайтарылат')
      await send('PATCH', `/news/${id}?locale=ky`, 'editor', { title: 'Башка' })
      await send('POST', `/news/${id}/editions/ky/discard`, 'editor')
      expect((await kinds(id)).slice(2)).toEqual(['saved', 'discarded ky'])
    })

    it('for what is verified, and for another state, not another for their saves', async () => {
      const line = await createDocument(
        desk,
        'hotlines',
        { name: 'Линия', hours: { kind: 'always' }, channels: [] },
        by('editor'),
      )
      await send('POST', `/hotlines/${line}/verify`, 'editor')
      expect(await kinds(line)).toEqual(['saved', 'verified'])
      const programme = await createDocument(
        desk,
        'programmes',
        { title: 'Иш', state: 'active' },
        by('editor'),
      )
      const { status } = await send('POST', `/programmes/${programme}/state`, 'editor', {
        state: 'completed',
      })
      expect(status).toBe(200)
      expect(await kinds(programme)).toEqual(['saved', 'stateChanged'])
    })

    it('for the way into the trash, out of it, and the end', async () => {
      const id = await draft('Себетке')
      const at = new Date().toISOString()
      await send('PATCH', `/news/${id}`, 'editor', { deletedAt: at })
      await send('PATCH', `/news?where[id][equals]=${id}&trash=true`, 'editor', { deletedAt: null })
      await send('PATCH', `/news/${id}`, 'editor', { deletedAt: at })
      await send('DELETE', `/news/${id}?trash=true`, 'editor')
      expect(await kinds(id)).toEqual(['saved', 'trashed', 'restored', 'trashed', 'deleted'])
    })

    it('for the save of a global and of a file', async () => {
      await send('POST', '/globals/organisation?locale=ky', 'editor', { mandate: 'Миграция' })
      expect(await kinds('organisation')).toEqual(['saved'])
      const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky', {
        ...by('editor'),
        body: uploadForm(await plainImage(), 'image/jpeg', { alt: 'Сүрөт' }),
      })
      const { id } = body.doc
      await send('PATCH', `/media/${id}?locale=ky`, 'editor', { alt: 'Башка' })
      await send('DELETE', `/media/${id}`, 'editor')
      expect(await kinds(id)).toEqual(['saved', 'saved', 'deleted'])
    })

    it('for what is made again for a newer contract', async () => {
      const id = await live('Кайра')
      const news = loadedTypes(desk.payload).get('news')
      if (!news) throw new Error('there is no type “news”')
      const before = news.type.contractVersion
      Object.assign(news.type, { contractVersion: before + 1 })
      await reproject(desk.payload, await scheduler())
      Object.assign(news.type, { contractVersion: before })
      expect((await kinds(id)).slice(2)).toEqual(['reprojected ky'])
    })
  })

  describe('tells of consents', () => {
    const consent = async () =>
      (
        await send('POST', '/consents', 'safeguarding', {
          subject: '2026-017',
          scope: [...locales],
          given: '2020-01-01',
        })
      ).body.doc.id
    const story = async (on: string) => {
      const data = newsData('Айгүл', {
        story: { depictsSurvivor: 'yes', consent: on, pseudonym: 'Айгүл' },
      })
      const id = await createDocument(desk, 'news', data, by('safeguarding'))
      const { status } = await move(
        desk,
        `news/${id}`,
        'ky',
        'publishUrgently',
        by('safeguarding'),
        reason,
      )
      expect(status).toBe(200)
      return id
    }

    it('that one was withdrawn, once, and of its story that it was taken in: neither names the other', async () => {
      const on = await consent()
      const id = await story(on)
      await send('POST', `/consents/${on}/withdraw`, 'safeguarding')
      await send('POST', `/consents/${on}/withdraw`, 'safeguarding')
      expect(await kinds(on)).toEqual(['consentWithdrawn'])
      expect((await kinds(id)).slice(2)).toEqual(['unpublish ky'])
      expect(JSON.stringify(await outboxOf(desk.payload, on))).not.toContain(id)
      expect(JSON.stringify(await outboxOf(desk.payload, id))).not.toContain(on)
    })

    it('of a story whose consent has run out that it was taken in', async () => {
      const on = await consent()
      const id = await story(on)
      const year = new Date().getFullYear()
      await send('PATCH', `/consents/${on}`, 'safeguarding', { expires: `${String(year)}-12-31` })
      await unpublishExpired(await scheduler(), new Date(Date.UTC(year + 1, 0, 2)))
      const events = await outboxOf(desk.payload, id)
      expect(events.slice(2)).toMatchObject([{ kind: 'unpublish', actor: 'scheduler' }])
    })
  })

  describe('counts without gaps', () => {
    it('under saves at once', async () => {
      const id = await draft('Бир мезгилде')
      const saves = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          send('PATCH', `/news/${id}?locale=ky`, 'author', { title: `Ат ${String(index)}` }),
        ),
      )
      expect(saves.every(({ status }) => status === 200)).toBe(true)
      const numbers = (await outboxOf(desk.payload, id)).map(({ n }) => n)
      expect(numbers).toEqual(Array.from({ length: 21 }, (_, index) => index + 1))
    })
  })
})
