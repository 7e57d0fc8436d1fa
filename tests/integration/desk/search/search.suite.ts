import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { asSystem } from '#desk/access/actor.ts'
import { fillFolded } from '#desk/search/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, type Person, createPeople } from '../../../support/people.ts'
import { plainImage, uploadForm } from '../../../support/sampleFiles.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('what a list of the desk is searched by', (database) => {
  let desk: TestDesk
  let people: People
  let news: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    const as = people.editor
    news = await createDocument(desk, 'news', newsData('Өзгөчө кабар Бишкектен'), { as })
    await desk.rest('PATCH', `/news/${news}?locale=ru`, { as, body: { title: 'Новогодняя ёлка' } })
    await createDocument(desk, 'news', newsData('Башка нерсе'), { as })
  })
  afterAll(() => desk.close())

  /** The ids that the list view shows for what is typed into its search box. */
  async function listed(collection: string, search: string, as: Person, locale = 'ky') {
    const { config } = desk.payload.collections[collection] ?? {}
    if (!config) throw new Error(collection)
    const where = mergeListSearchAndWhere({ collectionConfig: config, search }) as {
      or: Record<string, { like: string }>[]
    }
    const query = where.or.flatMap((condition, index) =>
      Object.entries(condition).map(
        ([name, { like }]) =>
          `where[and][0][or][${String(index)}][${name}][like]=${encodeURIComponent(like)}`,
      ),
    )
    const path = `/${collection}?depth=0&locale=${locale}&${query.join('&')}`
    const { status, body } = await desk.rest<{ docs: { id: string }[] }>('GET', path, { as })
    expect(status).toBe(200)
    return body.docs.map(({ id }) => id)
  }

  describe('a content type’s list', () => {
    it.each([
      'озгочо',
      'ӨЗГӨЧӨ',
      'бишкек',
      'бишкектен өзгөчө',
      'Елка',
      'новогод озгочо',
      'ozgocho',
    ])('finds by “%s”, in any language, words in any order', async (search) => {
      for (const locale of ['ky', 'ru', 'en'])
        expect(await listed('news', search, people.viewer, locale)).toEqual([news])
    })

    it('wants each word, and finds nothing by signs alone', async () => {
      expect(await listed('news', 'бишкек нерсе', people.viewer)).toEqual([])
      expect(await listed('news', '%', people.viewer)).toEqual([])
      expect(await listed('news', '_', people.viewer)).toEqual([])
    })

    it('follows what is saved', async () => {
      const as = people.editor
      const id = await createDocument(desk, 'pages', { title: 'Эски аталыш' }, { as })
      await desk.rest('PATCH', `/pages/${id}?locale=ky`, { as, body: { title: 'Жаңы ат' } })
      expect(await listed('pages', 'жаны', people.viewer)).toEqual([id])
      expect(await listed('pages', 'аталыш', people.viewer)).toEqual([])
    })

    it('finds a hotline by its number, and a duplicate by its own name', async () => {
      const channels = [{ kind: 'phone', numberKind: 'short_code', value: '189' }]
      const data = { name: 'Ишеним телефону', channels }
      const as = people.safeguarding
      const id = await createDocument(desk, 'hotlines', data, { as })
      expect(await listed('hotlines', '189', people.viewer)).toEqual([id])
      const copy = await desk.rest<{ doc: { id: string } }>(
        'POST',
        `/news/${news}/duplicate?locale=ky`,
        { as: people.editor, body: { title: 'Көчүрмө' } },
      )
      expect(await listed('news', 'кочурмо', people.viewer)).toEqual([copy.body.doc.id])
    })
  })

  describe('the other lists', () => {
    it('find partners, places, media and editions', async () => {
      const as = people.editor
      const partner = await createDocument(
        desk,
        'partners',
        { name: 'Үмүт', acronym: 'ҮК' },
        { as },
      )
      const place = await createDocument(desk, 'places', { name: 'Ысык-Көл' }, { as })
      expect(await listed('partners', 'умут', people.viewer)).toEqual([partner])
      expect(await listed('partners', 'ук', people.viewer)).toEqual([partner])
      expect(await listed('places', 'кол ысык', people.viewer)).toEqual([place])
      expect(await listed('editions', 'ысык кол', people.viewer)).toHaveLength(3)

      const body = uploadForm(await plainImage(), 'image/jpeg', { alt: 'Тоодогу ёлка' })
      const file = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky', {
        as,
        body,
      })
      expect(await listed('media', 'елка', people.viewer)).toEqual([file.body.doc.id])
    })

    it('find people for administrators, and nobody for others', async () => {
      const id = people.author.id
      const as = people.administrator
      await desk.rest('PATCH', `/users/${id}?locale=ky`, { as, body: { name: 'Үсөн Өмүров' } })
      expect(await listed('users', 'омуров усон', people.administrator)).toEqual([id])
      const path = `/users?where[folded][like]=${encodeURIComponent('омуров')}`
      for (const person of [people.author, people.viewer, people.editor])
        expect((await desk.rest('GET', path, { as: person })).body).not.toHaveProperty('docs')
    })

    it('find audit entries by their comment', async () => {
      const as = people.author
      const id = await createDocument(desk, 'news', newsData('Кабар'), { as })
      await move(desk, `news/${id}`, 'ky', 'submit', { as })
      const comment = { comment: 'Күнүн тактаңыз' }
      await move(desk, `news/${id}`, 'ky', 'requestChanges', { as: people.editor }, comment)
      expect(await listed('audit', 'кунун', people.administrator)).toHaveLength(1)
    })
  })

  it('is what a picker of a form finds by, too', async () => {
    const query = new URLSearchParams({
      depth: '0',
      locale: 'en',
      'where[and][0][id][not_in][0]': 'none',
      'where[and][1][title][like]': 'озгочо',
      'select[title]': 'true',
    })
    const { body } = await desk.rest<{ docs: { id: string }[] }>(
      'GET',
      `/news?${query.toString()}`,
      {
        as: people.author,
      },
    )
    expect(body.docs.map(({ id }) => id)).toEqual([news])
  })

  describe('the folded column', () => {
    it('is shown to nobody', async () => {
      for (const [name, person] of Object.entries(people)) {
        if (name === 'frontend') continue
        const { body } = await desk.rest('GET', `/news/${news}?locale=ky`, { as: person })
        expect(body).toHaveProperty('title')
        expect(body).not.toHaveProperty('folded')
      }
    })

    it('is written by nobody: 403', async () => {
      for (const person of [people.administrator, people.editor, people.translator]) {
        const options = { as: person, body: { folded: 'x' } }
        const { status } = await desk.rest('PATCH', `/news/${news}?locale=ru`, options)
        expect(status).toBe(403)
      }
      expect(await listed('news', 'озгочо', people.viewer)).toContain(news)
    })

    it('lets a translator save their text, which it then holds', async () => {
      const options = { as: people.translator, body: { title: 'Чрезвычайная весть' } }
      const saved = await desk.rest('PATCH', `/news/${news}?locale=ru`, options)
      expect(saved.status).toBe(200)
      expect(await listed('news', 'чрезвычаиная', people.viewer)).toEqual([])
      expect(await listed('news', 'ЧРЕЗВЫЧАЙНАЯ', people.viewer)).toEqual([news])
    })

    it('answers nobody outside the desk', async () => {
      const path = '/news?where[folded][like]=a'
      expect((await desk.rest('GET', path)).status).toBe(401)
      expect((await desk.rest('GET', path, { as: people.frontend })).status).toBe(403)
    })

    it('is no part of what is confidential', () => {
      for (const slug of ['consents', 'consent-files', 'shelter-sites'])
        expect(
          desk.payload.collections[slug]?.config.flattenedFields.map(({ name }) => name) ?? [],
        ).not.toContain('folded')
    })

    it('is filled at a start where it is missing, once', async () => {
      const stored = () =>
        desk.payload.db.findOne<{ id: string; updatedAt: string }>({
          collection: 'news',
          where: { id: { equals: news } },
        })
      const updatedAt = '2026-01-01T00:00:00.000Z'
      await desk.payload.db.updateOne({
        collection: 'news',
        where: { id: { equals: news } },
        data: { folded: null, updatedAt },
        options: { atomic: true },
      })
      const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
      expect(await fillFolded(desk.payload, req)).toBe(1)
      expect(await fillFolded(desk.payload, req)).toBe(0)
      // the fill is no change that a person made
      expect((await stored())?.updatedAt).toBe(updatedAt)
      expect(await listed('news', 'озгочо', people.viewer)).toContain(news)
    })
  })
})
