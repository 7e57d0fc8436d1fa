import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, editionsOf, move } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('the simple workflow and globals', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  describe('a partner', () => {
    it('is published by an editor in all complete locales, and the others are left', async () => {
      const as = people.editor
      const id = await createDocument(desk, 'partners', { name: 'Өнөктөш' }, { as })
      await desk.rest('PATCH', `/partners/${id}?locale=ru`, { as, body: { name: 'Партнёр' } })
      const { status, body } = await move(desk, `partners/${id}`, 'all', 'publish', { as })
      expect(status).toBe(200)
      expect(body.editions?.map(({ locale, live }) => [locale, live])).toEqual([
        ['ky', true],
        ['ru', true],
        ['en', false],
      ])
    })

    it('is not published by an author, and knows no review', async () => {
      const id = await createDocument(desk, 'partners', { name: 'Башка' }, { as: people.editor })
      const author = await move(desk, `partners/${id}`, 'ky', 'publish', { as: people.author })
      expect(author.status).toBe(403)
      const review = await move(desk, `partners/${id}`, 'ky', 'submit', { as: people.editor })
      expect(review.status).toBe(409)
    })

    it('tells who loses a link when it is taken in', async () => {
      const as = people.editor
      const parent = await createDocument(desk, 'places', { name: 'Талас облусу' }, { as })
      const child = await createDocument(desk, 'places', { name: 'Талас', parent }, { as })
      await move(desk, `places/${parent}`, 'ky', 'publish', { as })
      await move(desk, `places/${child}`, 'ky', 'publish', { as })
      const { body } = await move(
        desk,
        `places/${parent}`,
        'ky',
        'unpublish',
        { as },
        { reason: 'x' },
      )
      expect(body).toMatchObject({ dependants: [{ type: 'places', documentId: child }] })
    })
  })

  describe('a global', () => {
    it('has editions that go the same way as a document’s', async () => {
      const data = { notice: 'Барактан тез чыгыңыз', steps: [{ text: 'Журналды тазалаңыз' }] }
      const saved = await desk.rest('POST', '/globals/safety?locale=ky', {
        as: people.author,
        body: data,
      })
      expect(saved.status).toBe(200)
      const path = 'globals/safety'
      expect(Object.keys(await editionsOf(desk, path, { as: people.viewer }))).toHaveLength(3)
      await move(desk, path, 'ky', 'submit', { as: people.author })
      expect((await move(desk, path, 'ky', 'approve', { as: people.editor })).status).toBe(403)
      await move(desk, path, 'ky', 'approve', { as: people.safeguarding })
      const published = await move(desk, path, 'ky', 'publish', { as: people.safeguarding })
      expect({ status: published.status, body: published.body }).toMatchObject({ status: 200 })
      expect(published.body.editions?.[0]).toMatchObject({ live: true, locale: 'ky' })
    })
  })

  describe('a used image', () => {
    it('is part of the content: a new alt text puts what uses it back to draft', async () => {
      const editor = people.editor
      const file = new FormData()
      const { default: sharp } = await import('sharp')
      const bytes = await sharp({
        create: { width: 8, height: 8, channels: 3, background: '#336699' },
      })
        .png()
        .toBuffer()
      file.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'logo.png')
      file.append('_payload', JSON.stringify({ alt: 'Логотип' }))
      const upload = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky', {
        as: editor,
        body: file,
      })
      expect(upload.status).toBe(201)
      const logo = upload.body.doc.id
      const id = await createDocument(desk, 'partners', { name: 'Сүрөттүү', logo }, { as: editor })
      await move(desk, `partners/${id}`, 'ky', 'publish', { as: editor })
      await desk.rest('PATCH', `/media/${logo}?locale=ky`, {
        as: editor,
        body: { alt: 'Өнөктөштүн логотиби' },
      })
      const editions = await editionsOf(desk, `partners/${id}`, { as: editor })
      expect(editions['ky']).toMatchObject({ live: true, liveWithChanges: true, stage: 'draft' })
    })
  })
})
