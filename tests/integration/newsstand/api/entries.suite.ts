import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { ids, publishContent } from '../../../support/delivery/content.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../../../support/delivery/index.ts'

eachDatabase('entries', (database) => {
  let newsstand: TestNewsstand

  beforeAll(async () => {
    newsstand = await startNewsstand(database)
    await publishContent(newsstand)
  })
  afterAll(() => newsstand.close())

  const photo = {
    id: ids.photo,
    url: `https://api.example/v1/media/${ids.photo}/original.jpg`,
    mimeType: 'image/jpeg',
    filesize: 10,
    width: 1600,
    height: 900,
    focalPoint: { x: 11, y: 83.5 },
    alt: 'A mountain',
    caption: null,
    credit: '© IOM',
    sizes: [
      {
        name: 'card',
        format: 'webp',
        width: 640,
        height: 360,
        url: `https://api.example/v1/media/${ids.photo}/card.webp`,
      },
    ],
  }
  const border = {
    id: ids.border,
    type: 'projects',
    locale: 'en',
    slug: 'border',
    url: 'https://site.example/en/projects/border',
    title: 'Border',
  }
  const police = {
    id: ids.police,
    type: 'projects',
    locale: 'en',
    slug: 'police',
    url: 'https://site.example/en/projects/police',
    title: 'Police',
  }
  const japan = {
    id: ids.japan,
    type: 'partners',
    locale: 'en',
    slug: 'japan',
    url: null,
    title: 'Japan',
  }

  it('are the contract, who they are, and where else they are live', async () => {
    const { status, body, one, headers } = await newsstand.get('/v1/en/stories/spring')
    expect(status).toBe(200)
    expect(Object.keys(one)).toEqual([
      ...['id', 'type', 'locale', 'slug', 'url', 'alternates', 'publishedAt', 'updatedAt'],
      ...['title', 'summary', 'body', 'date', 'period', 'kind', 'tags', 'year'],
      ...['projects', 'partners', 'cover', 'gallery', 'seo'],
    ])
    expect(one).toMatchObject({
      id: ids.spring,
      type: 'stories',
      locale: 'en',
      slug: 'spring',
      url: 'https://site.example/en/stories/spring',
      alternates: [
        { locale: 'ky', slug: 'jaz', url: 'https://site.example/ky/stories/jaz' },
        { locale: 'en', slug: 'spring', url: 'https://site.example/en/stories/spring' },
      ],
      publishedAt: '2026-01-01T00:00:00.000Z',
      title: 'Spring',
    })
    const revision = await newsstand.store.revision()
    expect(body['meta']).toEqual({ locale: 'en', revision, epoch: null })
    expect(headers).toMatchObject({
      'content-language': 'en',
      link:
        '<https://site.example/ky/stories/jaz>; rel="alternate"; hreflang="ky", ' +
        '<https://site.example/en/stories/spring>; rel="alternate"; hreflang="en", ' +
        '<https://site.example/ky/stories/jaz>; rel="alternate"; hreflang="x-default"',
    })
  })

  it('say when they were first and last published', async () => {
    const id = idOf(71)
    const live = { type: 'partners', id, locale: 'ky', slug: 'p', entry: { name: 'П' } } as const
    await newsstand.publish(live)
    const revision = await newsstand.publish({ ...live, entry: { name: 'Р' } })
    const { one } = await newsstand.get(`/v1/ky/partners/${id}`)
    expect(one).toMatchObject({
      publishedAt: '2026-01-01T00:00:00.000Z',
      updatedAt: `2026-01-01T00:00:00.${String(revision).padStart(3, '0')}Z`,
    })
  })

  it('are found by their id too', async () => {
    const bySlug = await newsstand.get('/v1/en/stories/spring')
    expect((await newsstand.get(`/v1/en/stories/${ids.spring}`)).text).toBe(bySlug.text)
  })

  it.each(['/v1/en/stories/jaz', '/v1/ru/stories/spring', `/v1/ru/stories/${ids.spring}`])(
    'are 404 where they are not live: %s',
    async (url) => {
      const { status, body, cacheable } = await newsstand.get(url)
      expect({ status, cacheable, code: body['code'] }).toEqual({
        status: 404,
        cacheable: false,
        code: 'not_found',
      })
    },
  )

  it.each(['page=1', 'filter[kind]=report', 'sort=date'])('refuse %s', async (query) => {
    const { status, body } = await newsstand.get(`/v1/en/stories/spring?${query}`)
    expect(status).toBe(400)
    expect(body['errors']).toEqual([
      expect.objectContaining({ known: ['include', 'fields', 'fallback', 'richText'] }),
    ])
  })

  describe('references', () => {
    it('are cards of what is live, with the published title', async () => {
      const { one } = await newsstand.get('/v1/en/stories/spring')
      expect(one['projects']).toEqual([border, police])
      expect(one['partners']).toEqual([{ partner: japan, role: 'funder' }])
    })

    it('are null, or left out, for what is not live', async () => {
      await newsstand.publish({
        type: 'projects',
        id: idOf(72),
        locale: 'ru',
        slug: 'rebyonok',
        entry: { name: 'Дочерний', parent: { type: 'projects', id: ids.police } },
      })
      const { one } = await newsstand.get('/v1/ru/projects/rebyonok')
      expect(one).toMatchObject({ parent: null, owner: null })
      expect((await newsstand.get('/v1/ru/stories/leto')).one['projects']).toEqual([])
    })

    it('are replaced by whole entries where included', async () => {
      const { one } = await newsstand.get('/v1/en/stories/spring?include=projects')
      expect(one['projects']).toEqual([
        expect.objectContaining({
          id: ids.border,
          name: 'Border',
          order: 2,
          owner: japan,
          alternates: [
            { locale: 'ky', slug: 'chek-ara', url: 'https://site.example/ky/projects/chek-ara' },
            { locale: 'en', slug: 'border', url: border.url },
          ],
        }),
        expect.objectContaining({ id: ids.police, name: 'Police', parent: border }),
      ])
      expect(one['partners']).toEqual([{ partner: japan, role: 'funder' }])
    })

    it('are included two deep', async () => {
      const { one } = await newsstand.get(
        '/v1/en/stories/summer?include=projects.parent,projects.owner&fields=title',
      )
      expect(one).toMatchObject({
        title: 'Summer',
        projects: [{ name: 'Police', parent: { name: 'Border', owner: japan, parent: null } }],
      })
      expect(one).not.toHaveProperty('summary')
    })

    it('are not included deeper', async () => {
      const { status } = await newsstand.get('/v1/en/stories/summer?include=projects.parent.owner')
      expect(status).toBe(400)
    })
  })

  describe('media', () => {
    it('have the same members, whether images or files', async () => {
      const { one } = await newsstand.get('/v1/en/stories/spring')
      expect(one['cover']).toEqual(photo)
      expect(one['gallery']).toEqual([
        photo,
        {
          id: ids.guide,
          url: `https://api.example/v1/media/${ids.guide}/original.pdf`,
          mimeType: 'application/pdf',
          filesize: 5,
          width: null,
          height: null,
          focalPoint: null,
          alt: 'A guide',
          caption: null,
          credit: null,
          sizes: [],
        },
      ])
    })

    it('are null, or left out, once they are barred', async () => {
      const row = { id: idOf(73), filename: 'x.jpg', mimeType: 'image/jpeg', width: 1, height: 1 }
      const used = { type: 'media', id: row.id, alt: 'x', caption: null, credit: null }
      await newsstand.rows.put('media', { ...row, barred: true, sizes: [] })
      await newsstand.publish({
        type: 'stories',
        id: idOf(74),
        locale: 'ky',
        slug: 'tosulgan',
        entry: { title: 'Т', cover: used, gallery: [used, { ...used, id: ids.photo }] },
      })
      const { one } = await newsstand.get('/v1/ky/stories/tosulgan')
      expect(one['cover']).toBeNull()
      expect(one['gallery']).toEqual([{ ...photo, alt: 'x', credit: null }])
    })

    it('make an answer short-lived while their sizes are being made, and not where they have none', async () => {
      const row = { id: idOf(75), filename: 'y.jpg', mimeType: 'image/jpeg', width: 1, height: 1 }
      await newsstand.rows.put('media', row)
      await newsstand.publish({
        type: 'stories',
        id: idOf(76),
        locale: 'ky',
        slug: 'jany',
        entry: {
          title: 'Ж',
          cover: { type: 'media', id: row.id, alt: null, caption: null, credit: null },
        },
      })
      const { one, expiresAt } = await newsstand.get('/v1/ky/stories/jany')
      expect(one['cover']).toMatchObject({ focalPoint: null, sizes: [] })
      expect(expiresAt).toEqual(new Date(newsstand.clock.now.getTime() + 15_000))
      // an animation, or an image that is smaller than each of the sizes
      await newsstand.rows.put('media', { ...row, sizes: [] })
      const made = await newsstand.get('/v1/ky/stories/jany?fields=cover')
      expect(made.one['cover']).toMatchObject({ sizes: [] })
      expect(made.expiresAt).toBeNull()
    })
  })

  describe('rich text', () => {
    const get = async (form: string) =>
      (await newsstand.get(`/v1/en/stories/spring?fields=body${form}`)).one['body']

    it('is HTML, with links to what is live and words for what is not', async () => {
      for (const form of ['', '&richText=html']) {
        const html = await get(form)
        expect(html).toContain(
          'See <a href="https://site.example/en/projects/border">the border</a> and what is hidden',
        )
        expect(html).toContain(`src="${photo.url}"`)
        expect(html).toContain('<figcaption>Ala-Archa</figcaption>')
      }
    })

    it('is text', async () => {
      expect(await get('&richText=text')).toBe('See the border and what is hidden\n\nAla-Archa')
    })

    it('is a tree with cards and media in it', async () => {
      expect(await get('&richText=lexical')).toEqual({
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              expect.objectContaining({ text: 'See ' }),
              {
                type: 'link',
                fields: { linkType: 'internal', doc: border, newTab: false },
                children: [expect.objectContaining({ text: 'the border' })],
              },
              expect.objectContaining({ text: ' and ' }),
              expect.objectContaining({ text: 'what is hidden' }),
            ],
          },
          { type: 'upload', media: { ...photo, caption: 'Ala-Archa', credit: null } },
        ],
      })
    })

    it('is refused in a form that does not exist', async () => {
      const { body } = await newsstand.get('/v1/en/stories/spring?richText=markdown')
      expect(body['errors']).toEqual([
        expect.objectContaining({ known: ['html', 'lexical', 'text'] }),
      ])
    })
  })

  describe('under fallback', () => {
    it('are given in the first locale in which they are live', async () => {
      const { one, body, headers } = await newsstand.get('/v1/ky/stories/leto?fallback=ru,en')
      expect(one).toMatchObject({ id: ids.summer, locale: 'ru', title: 'Лето' })
      expect(body['meta']).toMatchObject({ locale: 'ky' })
      expect(headers['content-language']).toBe('ru')
      expect((await newsstand.get(`/v1/ky/stories/${ids.summer}?fallback=en`)).one).toMatchObject({
        locale: 'en',
      })
    })

    it('lead from a slug of a fallback locale to the one of the asked locale', async () => {
      const { status, headers } = await newsstand.get('/v1/ky/stories/spring?fallback=en')
      expect({ status, location: headers['location'] }).toEqual({
        status: 301,
        location: '/v1/ky/stories/jaz?fallback=en',
      })
    })
  })

  describe('slugs of old', () => {
    const id = idOf(77)
    const rename = (slug: string) =>
      newsstand.publish({ type: 'projects', id, locale: 'en', slug, entry: { name: 'Renamed' } })

    it('lead to the slug of now, with the query, while the document is live', async () => {
      await rename('first-name')
      await rename('second-name')
      const answered = await newsstand.get('/v1/en/projects/first-name?fields=name')
      expect(answered).toMatchObject({
        status: 301,
        headers: { location: '/v1/en/projects/second-name?fields=name' },
        body: { location: '/v1/en/projects/second-name?fields=name' },
        cacheable: true,
      })
      expect(answered.tags).toEqual(['projects', `projects/${id}`])
      expect((await newsstand.get('/v1/en/projects/second-name')).status).toBe(200)
    })

    it('lead on under fallback', async () => {
      const { status, headers } = await newsstand.get('/v1/ky/projects/first-name?fallback=ru,en')
      expect({ status, location: headers['location'] }).toEqual({
        status: 301,
        location: '/v1/ky/projects/second-name?fallback=ru,en',
      })
    })

    it('lead to the id where the slug of now means another in the asked locale', async () => {
      await newsstand.publish({
        type: 'projects',
        id: idOf(78),
        locale: 'ky',
        slug: 'second-name',
        entry: { name: 'Башка' },
      })
      const { headers } = await newsstand.get('/v1/ky/projects/first-name?fallback=en')
      expect(headers['location']).toBe(`/v1/ky/projects/${id}?fallback=en`)
    })

    it('find by relation too', async () => {
      await newsstand.publish({
        type: 'projects',
        id: idOf(79),
        locale: 'en',
        slug: 'child-of-renamed',
        entry: { name: 'Child', parent: { type: 'projects', id } },
      })
      const { list } = await newsstand.get('/v1/en/projects?filter[parent]=first-name')
      expect(list.map(({ slug }) => slug)).toEqual(['child-of-renamed'])
    })

    it('are beaten by a live slug', async () => {
      const other = idOf(80)
      await newsstand.publish({
        type: 'projects',
        id: other,
        locale: 'en',
        slug: 'first-name',
        entry: { name: 'Other' },
      })
      const { status, one } = await newsstand.get('/v1/en/projects/first-name')
      expect({ status, id: one['id'] }).toEqual({ status: 200, id: other })
    })

    it('are 404 once the document is not live', async () => {
      await newsstand.unpublish('projects', id, 'en')
      for (const slug of ['second-name', id])
        expect((await newsstand.get(`/v1/en/projects/${slug}`)).status).toBe(404)
    })
  })

  describe('of globals', () => {
    it('are of the type globals, with their slug as id', async () => {
      const { one } = await newsstand.get('/v1/en/globals/office')
      expect(one).toEqual({
        id: 'office',
        type: 'globals',
        locale: 'en',
        slug: 'office',
        url: null,
        alternates: [{ locale: 'en', slug: 'office', url: null }],
        publishedAt: expect.any(String) as unknown,
        updatedAt: expect.any(String) as unknown,
        name: 'The office',
        partner: japan,
      })
      const { one: including } = await newsstand.get('/v1/en/globals/office?include=partner')
      expect(including['partner']).toMatchObject({ name: 'Japan' })
    })

    it('fall back like others, and are 404 where they are not live', async () => {
      expect((await newsstand.get('/v1/ru/globals/office?fallback=en')).one).toMatchObject({
        locale: 'en',
        partner: { title: 'Япония' },
      })
      expect((await newsstand.get('/v1/ru/globals/office')).body).toMatchObject({
        status: 404,
        code: 'not_found',
      })
    })
  })

  it('name their enumerated values in the vocabulary, by type and field', async () => {
    const { body, headers } = await newsstand.get('/v1/ky/vocabulary')
    expect(body['data']).toMatchObject({
      stories: {
        kind: [
          { value: 'report', label: 'Отчёт' },
          { value: 'story', label: 'Окуя' },
        ],
      },
      projects: {},
      office: {},
    })
    expect(headers['content-language']).toBe('ky')
    expect((await newsstand.get('/v1/ky/vocabulary?type=x')).status).toBe(400)
  })
})
