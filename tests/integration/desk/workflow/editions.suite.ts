import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Edition } from '#desk/editions/edition.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import {
  createDocument,
  editionsOf,
  move,
  newsData,
  type TransitionAnswer,
} from '../../../support/newsStory.ts'
import { type People, type Person, createPeople, createPerson } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

const code = (body: TransitionAnswer) => body.errors?.[0]?.data?.code

eachSharedDatabase('an edition on its way', (database) => {
  let desk: TestDesk
  let people: People
  let second: Person

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    second = await createPerson(desk, ['editor'])
  })
  afterAll(() => desk.close())

  const write = (title: string, by: Person = people.author) =>
    createDocument(desk, 'news', newsData(title), { as: by })
  const at = (id: string) => `news/${id}`
  const stored = async (id: string, locale = 'ky'): Promise<Edition> => {
    const found = await desk.payload.db.findOne<Edition & Record<string, unknown>>({
      collection: 'editions',
      where: { and: [{ documentId: { equals: id } }, { locale: { equals: locale } }] },
    })
    if (!found) throw new Error(`no edition ${locale} of ${id}`)
    return found
  }
  const save = (id: string, data: Record<string, unknown>, by: Person, locale = 'ky') =>
    desk.rest('PATCH', `/news/${id}?locale=${locale}&depth=0`, { as: by, body: data })
  const approved = async (title: string) => {
    const id = await write(title)
    await move(desk, at(id), 'ky', 'submit', { as: people.author })
    const { status, body } = await move(desk, at(id), 'ky', 'approve', { as: people.editor })
    expect({ status, body }).toMatchObject({ status: 200 })
    return id
  }
  const live = async (title: string) => {
    const id = await approved(title)
    const { status } = await move(desk, at(id), 'ky', 'publish', { as: people.editor })
    expect(status).toBe(200)
    return id
  }

  describe('a text with links that dial', () => {
    const link = (url: string) => ({
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url, newTab: false },
      children: [{ type: 'text', text: 'чалыңыз', version: 1 }],
    })
    const body = (...urls: string[]) => ({
      root: { type: 'root', children: [{ type: 'paragraph', children: urls.map(link) }] },
    })

    it('keeps each number as it is dialled, tells of one that cannot be, and links to none', async () => {
      const two = 'tel:+996 312 612273, 612274'
      const id = await createDocument(
        desk,
        'news',
        newsData('Чалуулар', { body: body('tel:+996(0)312612273 доб. 101', two) }),
        { as: people.author },
      )
      const { ky } = await editionsOf(desk, at(id), { as: people.viewer })
      const told = ky?.findings.filter(({ path }) => path === 'body')
      expect(told).toMatchObject([
        { severity: 'warning', message: { ru: expect.stringMatching(/два номера/) } },
      ])
      const { body: copy } = await desk.rest('GET', `/${at(id)}?locale=ky&depth=0`, {
        as: people.viewer,
      })
      expect(JSON.stringify(copy)).toContain(`"url":"${two}"`)
      for (const transition of ['submit', 'approve', 'publish'])
        await move(desk, at(id), 'ky', transition, {
          as: transition === 'submit' ? people.author : people.editor,
        })
      const { snapshot } = await stored(id)
      expect(JSON.stringify(snapshot)).toContain('"url":"tel:+996312612273;ext=101"')
      expect(JSON.stringify(snapshot)).not.toContain('612274')
    })
  })

  describe('a new document', () => {
    it('has a draft in each locale, none live, with the progress of each', async () => {
      const id = await write('Жаңы кабар')
      const editions = await editionsOf(desk, at(id), { as: people.viewer })
      expect(Object.keys(editions)).toEqual(['ky', 'ru', 'en'])
      expect(editions['ky']).toMatchObject({ stage: 'draft', live: false, progress: 1 })
      expect(editions['ru']).toMatchObject({ stage: 'draft', live: false, progress: 0 })
    })

    it('has a Kyrgyz slug made of its title, and the next number where it is taken', async () => {
      const slugOf = async (id: string) =>
        (await desk.rest<{ slug: string }>('GET', `/news/${id}?locale=ky`, { as: people.viewer }))
          .body.slug
      expect(await slugOf(await write('Өзгөчө күн'))).toBe('ozgocho-kun')
      expect(await slugOf(await write('Өзгөчө күн'))).toBe('ozgocho-kun-2')
    })
  })

  describe('from draft to live', () => {
    it('passes review by another person and leaves an audit entry for each step', async () => {
      const id = await live('Жарыяланган кабар')
      expect(await stored(id)).toMatchObject({
        stage: 'approved',
        slug: 'jaryyalangan-kabar',
        snapshot: { title: 'Жарыяланган кабар', date: '2026-09-01' },
      })
      const audit = await desk.rest<{ docs: { action: string; actor: string }[] }>(
        'GET',
        `/audit?where[documentId][equals]=${id}&sort=at&limit=20`,
        { as: people.administrator },
      )
      expect(audit.body.docs.map(({ action, actor }) => [action, actor])).toEqual([
        ['submit', people.author.id],
        ['approve', people.editor.id],
        ['publish', people.editor.id],
      ])
    })

    it('keeps the story’s answer about survivors and any consent out of the snapshot', async () => {
      const { snapshot } = await stored(await live('Снапшот'))
      expect(JSON.stringify(snapshot)).not.toMatch(/depictsSurvivor|consent|sourceLocale/)
    })

    it('refuses a second step before the first', async () => {
      const id = await write('Эрте')
      const { status, body } = await move(desk, at(id), 'ky', 'publish', { as: people.editor })
      expect([status, code(body)]).toEqual([409, 'illegal_transition'])
    })

    it('refuses who changed it, four eyes, and lets an administrator with a reason', async () => {
      const id = await write('Өзүм жаздым', people.editor)
      await move(desk, at(id), 'ky', 'submit', { as: people.editor })
      const own = await move(desk, at(id), 'ky', 'approve', { as: people.editor })
      expect([own.status, code(own.body)]).toEqual([403, 'four_eyes'])
      const other = await move(desk, at(id), 'ky', 'approve', { as: second })
      expect(other.status).toBe(200)
    })

    it('names each field that the gate wants', async () => {
      const id = await createDocument(desk, 'news', { title: 'Бош' }, { as: people.author })
      await move(desk, at(id), 'ky', 'submit', { as: people.author })
      await move(desk, at(id), 'ky', 'approve', { as: people.editor })
      const { status, body } = await move(desk, at(id), 'ky', 'publish', { as: people.editor })
      expect([status, code(body)]).toEqual([422, 'gate'])
      const paths = body.errors?.[0]?.data?.errors?.map(({ path }) => path)
      expect(paths).toEqual(
        expect.arrayContaining(['summary', 'body', 'date', 'story.depictsSurvivor']),
      )
    })

    it('sends back with a comment, and needs one', async () => {
      const id = await write('Кайтарылат')
      await move(desk, at(id), 'ky', 'submit', { as: people.author })
      const silent = await move(desk, at(id), 'ky', 'requestChanges', { as: people.editor })
      expect([silent.status, code(silent.body)]).toEqual([422, 'comment_required'])
      const comment = { comment: 'Күндү тактаңыз' }
      await move(desk, at(id), 'ky', 'requestChanges', { as: people.editor }, comment)
      expect(await stored(id)).toMatchObject({ stage: 'changes_requested' })
      await save(id, { title: 'Оңдолду' }, people.author)
      expect(await stored(id)).toMatchObject({ stage: 'changes_requested' })
    })
  })

  describe('a change after approval', () => {
    it('puts the edition back to draft; what is live stays, and says “live, with changes”', async () => {
      const id = await live('Өзгөрөт')
      await save(id, { title: 'Өзгөрдү' }, people.author)
      const editions = await editionsOf(desk, at(id), { as: people.viewer })
      expect(editions['ky']).toMatchObject({ stage: 'draft', live: true, liveWithChanges: true })
      expect((await stored(id)).snapshot).toMatchObject({ title: 'Өзгөрөт' })
    })

    it('of a shared field touches every locale', async () => {
      const id = await write('Орток талаа')
      await save(id, newsData('Общее поле'), people.author, 'ru')
      await move(desk, at(id), 'ky', 'submit', { as: people.author })
      await move(desk, at(id), 'ru', 'submit', { as: people.author })
      await save(id, { date: '2026-09-02' }, people.author)
      expect(await stored(id, 'ky')).toMatchObject({ stage: 'draft' })
      expect(await stored(id, 'ru')).toMatchObject({ stage: 'draft' })
    })

    it('of one locale leaves the others where they are', async () => {
      const id = await approved('Бир тил')
      await save(id, { title: 'Один язык' }, people.author, 'ru')
      expect(await stored(id, 'ky')).toMatchObject({ stage: 'approved' })
    })

    it('is refused to be approved unseen', async () => {
      const id = await write('Көрүнбөгөн')
      await move(desk, at(id), 'ky', 'submit', { as: people.author })
      const contentHash = (await editionsOf(desk, at(id), { as: people.editor }))['ky']?.contentHash
      await save(id, { title: 'Көрүнбөгөн 2' }, people.author)
      await move(desk, at(id), 'ky', 'submit', { as: people.author })
      const seen = { contentHash }
      const { status, body } = await move(
        desk,
        at(id),
        'ky',
        'approve',
        { as: people.editor },
        seen,
      )
      expect([status, code(body)]).toEqual([409, 'content_changed'])
    })
  })

  describe('two people at once', () => {
    it('lets one of two publishes win', async () => {
      const id = await approved('Экөө')
      const answers = await Promise.all([
        move(desk, at(id), 'ky', 'publish', { as: people.editor }),
        move(desk, at(id), 'ky', 'publish', { as: second }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    it('never puts out what was saved after the approval', async () => {
      for (let round = 0; round < 10; round += 1) {
        const id = await approved(`Бекитилген ${String(round)}`)
        await Promise.all([
          save(id, { title: 'бекитилген эмес' }, people.author),
          move(desk, at(id), 'ky', 'publish', { as: people.editor }),
        ])
        const { snapshot } = await stored(id)
        if (snapshot) expect(snapshot).toMatchObject({ title: `Бекитилген ${String(round)}` })
      }
    })
  })

  describe('all locales', () => {
    it('move together or not at all', async () => {
      const id = await write('Баары')
      await save(id, newsData('Все'), people.author, 'ru')
      await move(desk, at(id), 'ky', 'submit', { as: people.author })
      const { status } = await move(desk, at(id), 'all', 'approve', { as: people.editor })
      expect(status).toBe(409)
      expect(await stored(id, 'ky')).toMatchObject({ stage: 'in_review' })
      await save(id, newsData('All'), people.author, 'en')
      await move(desk, at(id), 'ru', 'submit', { as: people.author })
      await move(desk, at(id), 'en', 'submit', { as: people.author })
      expect((await move(desk, at(id), 'all', 'approve', { as: people.editor })).status).toBe(200)
      expect((await move(desk, at(id), 'all', 'publish', { as: people.editor })).status).toBe(200)
      expect((await stored(id, 'en')).snapshot).toMatchObject({ title: 'All' })
    })
  })

  describe('taking in', () => {
    it('needs a reason, and then nothing of it is delivered', async () => {
      const id = await live('Алынат')
      const silent = await move(desk, at(id), 'ky', 'unpublish', { as: people.editor })
      expect(code(silent.body)).toBe('reason_required')
      const before = (await stored(id)).revision ?? 0
      await move(desk, at(id), 'ky', 'unpublish', { as: people.editor }, { reason: 'ката' })
      const after = await stored(id)
      expect(after.snapshot ?? null).toBeNull()
      expect(after.slug ?? null).toBeNull()
      expect(after).toMatchObject({ stage: 'draft' })
      expect(after.revision).toBeGreaterThan(before)
    })

    it('keeps the last slug, which a deleted document keeps too, until it is live again', async () => {
      const id = await live('Дареги калат')
      const { slug } = await stored(id)
      await move(desk, at(id), 'ky', 'unpublish', { as: people.editor }, { reason: 'ката' })
      expect(await stored(id)).toMatchObject({ lastSlug: slug })
      for (const step of ['submit', 'approve', 'publish'] as const)
        await move(desk, at(id), 'ky', step, { as: step === 'submit' ? people.author : second })
      expect((await stored(id)).lastSlug ?? null).toBeNull()
      await move(desk, at(id), 'ky', 'unpublish', { as: people.editor }, { reason: 'ката' })
      await desk.rest('DELETE', `/news/${id}`, { as: people.editor })
      await desk.rest('DELETE', `/news/${id}?trash=true`, { as: people.editor })
      expect(await stored(id)).toMatchObject({ lastSlug: slug })
    })

    it('comes before the trash, single or bulk; a deleted document leaves tombstones', async () => {
      const id = await live('Кутуга')
      const trash = { deletedAt: new Date().toISOString() }
      const single = await desk.rest<TransitionAnswer>('PATCH', `/news/${id}`, {
        as: people.editor,
        body: trash,
      })
      expect([single.status, code(single.body)]).toEqual([409, 'still_live'])
      expect(single.body).toMatchObject({
        errors: [{ data: { editions: [{ type: 'news', documentId: id, locale: 'ky' }] } }],
      })
      const bulk = await desk.rest('PATCH', `/news?where[id][equals]=${id}`, {
        as: people.editor,
        body: trash,
      })
      expect(bulk.status).toBeGreaterThanOrEqual(400)
      expect((await desk.rest('DELETE', `/news/${id}`, { as: people.editor })).status).toBe(409)
      await move(desk, at(id), 'ky', 'unpublish', { as: people.editor }, { reason: 'керек эмес' })
      const trashed = await desk.rest('PATCH', `/news/${id}`, { as: people.editor, body: trash })
      expect(trashed.status).toBe(200)
      const gone = await move(desk, at(id), 'ky', 'submit', { as: people.editor })
      expect(gone.status).toBe(404)
      const deleted = await desk.rest('DELETE', `/news/${id}?trash=true`, { as: people.editor })
      expect(deleted.status).toBe(200)
      const tombstone = await stored(id)
      expect(tombstone.title ?? null).toBeNull()
      expect(tombstone.revision).toBeGreaterThan(0)
    })
  })

  describe('publishing urgently', () => {
    it('takes a reason, goes out at once, and is marked for a review afterwards', async () => {
      const id = await write('Шашылыш', people.editor)
      const reason = { reason: 'Телефон номери туура эмес' }
      const done = await move(desk, at(id), 'ky', 'publishUrgently', { as: people.editor }, reason)
      expect(done.status).toBe(200)
      expect(await stored(id)).toMatchObject({ stage: 'approved', followUp: true })
    })
  })

  describe('discard', () => {
    it('puts the frozen texts back into that locale', async () => {
      const id = await live('Эски текст')
      await save(id, { title: 'Жаңы текст' }, people.author)
      const { status, body } = await move(desk, at(id), 'ky', 'discard', { as: people.author })
      expect({ status, body }).toMatchObject({ status: 200 })
      const editions = await editionsOf(desk, at(id), { as: people.viewer })
      expect(editions['ky']).toMatchObject({ live: true, liveWithChanges: false })
    })
  })

  describe('who else could write', () => {
    it.each(['stage', 'snapshot', 'contentHash', 'revision'])(
      'nobody sets %s of an edition by REST',
      async (name) => {
        const { id } = await stored(await write(`Кол салуу ${name}`))
        const { status } = await desk.rest('PATCH', `/editions/${id}`, {
          as: people.administrator,
          body: { [name]: name === 'revision' ? 99 : 'approved' },
        })
        expect(status).toBe(403)
      },
    )

    it('nobody changes or deletes the audit', async () => {
      await live('Журнал')
      const { body } = await desk.rest<{ docs: { id: string }[] }>('GET', '/audit?limit=1', {
        as: people.administrator,
      })
      const path = `/audit/${body.docs[0]?.id ?? ''}`
      for (const method of ['PATCH', 'DELETE'] as const) {
        const change = { as: people.administrator, body: { action: 'x' } }
        expect((await desk.rest(method, path, change)).status).toBe(403)
      }
    })

    it.each([
      ['an anonymous caller', null, 401],
      ['a frontend key', 'frontend', 403],
      ['a viewer', 'viewer', 403],
      ['a translator of Russian', 'translator', 403],
    ] as const)('%s submits no Kyrgyz', async (_who, role, status) => {
      const id = await write('Бөтөн')
      const caller = role ? { as: people[role] } : {}
      expect((await move(desk, at(id), 'ky', 'submit', caller)).status).toBe(status)
    })

    it('answers what is not known with the rule', async () => {
      const id = await write('Белгисиз')
      const as = people.editor
      expect((await move(desk, at(id), 'xx', 'submit', { as })).status).toBe(400)
      expect((await move(desk, at(id), 'ky', 'explode', { as })).status).toBe(400)
      expect((await move(desk, at(id), 'ky', 'submit', { as }, { other: 1 })).status).toBe(400)
      expect((await move(desk, 'news/00000000', 'ky', 'submit', { as })).status).toBe(404)
    })
  })
})
