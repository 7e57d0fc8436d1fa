import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { ids, publishContent } from '../../../support/delivery/content.ts'
import {
  type Answered,
  type TestNewsstand,
  startNewsstand,
} from '../../../support/delivery/index.ts'

eachDatabase('changes', (database) => {
  let newsstand: TestNewsstand

  beforeAll(async () => {
    newsstand = await startNewsstand(database)
    await publishContent(newsstand)
  })
  afterAll(() => newsstand.close())

  const meta = ({ body }: Answered) =>
    body['meta'] as { revision: number; more: boolean; epoch: string | null }

  it('come by revision, each with its entry', async () => {
    const answered = await newsstand.get('/v1/changes?since=0&limit=100')
    const revisions = answered.list.map(({ revision }) => revision)
    expect(revisions).toEqual([...revisions].sort((one, other) => Number(one) - Number(other)))
    expect(meta(answered)).toEqual({
      revision: await newsstand.store.revision(),
      more: false,
      epoch: null,
    })
    expect(answered.list[0]).toEqual({
      revision: 1,
      type: 'partners',
      id: ids.japan,
      locale: 'en',
      deleted: false,
      entry: {
        id: ids.japan,
        type: 'partners',
        locale: 'en',
        slug: 'japan',
        url: null,
        publishedAt: expect.any(String) as unknown,
        updatedAt: expect.any(String) as unknown,
        name: 'Japan',
      },
    })
    expect(answered.list.map(({ type, id }) => `${String(type)}/${String(id)}`)).toContain(
      'globals/office',
    )
  })

  it('hold references bare, also in rich text, and media as they are served', async () => {
    const { list } = await newsstand.get('/v1/changes?limit=100')
    const row = list.find(({ id, locale }) => id === ids.spring && locale === 'en')
    expect(row?.['entry']).toMatchObject({
      projects: [
        { type: 'projects', id: ids.border },
        { type: 'projects', id: ids.hidden },
        { type: 'projects', id: ids.police },
      ],
      partners: [{ partner: { type: 'partners', id: ids.japan }, role: 'funder' }],
      cover: { url: `https://api.example/v1/media/${ids.photo}/original.jpg`, alt: 'A mountain' },
      body: {
        type: 'root',
        children: [
          {
            children: [
              { text: 'See ' },
              { fields: { doc: { type: 'projects', id: ids.border } } },
              { text: ' and ' },
              { fields: { doc: { type: 'projects', id: ids.hidden } } },
            ],
          },
          { media: { url: `https://api.example/v1/media/${ids.photo}/original.jpg` } },
        ],
      },
    })
    expect(row?.['entry']).not.toHaveProperty('alternates')
  })

  it('are followed from page to page until there are no more', async () => {
    const seen: unknown[] = []
    let since = 0
    for (let more = true; more;) {
      const answered = await newsstand.get(`/v1/changes?since=${since}&limit=5`)
      seen.push(...answered.list.map(({ revision }) => revision))
      ;({ revision: since, more } = meta(answered))
    }
    expect(seen).toEqual(Array.from({ length: await newsstand.store.revision() }, (_, n) => n + 1))
    const none = await newsstand.get(`/v1/changes?since=${since}`)
    expect(none.list).toEqual([])
    expect(meta(none)).toEqual({ revision: since, more: false, epoch: null })
  })

  it('of a renamed document are its own row alone', async () => {
    const since = await newsstand.store.revision()
    await newsstand.publish({
      type: 'projects',
      id: ids.border,
      locale: 'en',
      slug: 'borders',
      entry: { name: 'Borders', order: 2 },
    })
    const { list } = await newsstand.get(`/v1/changes?since=${since}`)
    expect(list).toMatchObject([{ type: 'projects', id: ids.border, entry: { name: 'Borders' } }])
  })

  it('say what was taken in, and nothing more of it', async () => {
    const since = await newsstand.store.revision()
    const revision = await newsstand.unpublish('stories', ids.winter, 'ru')
    const answered = await newsstand.get(`/v1/changes?since=${since}`)
    expect(answered.list).toEqual([
      { revision, type: 'stories', id: ids.winter, locale: 'ru', deleted: true },
    ])
    expect(await newsstand.store.changedSince(since)).toEqual([
      { revision, type: 'stories', documentId: ids.winter, locale: 'ru' },
    ])
  })

  it('say where what was taken in was, where that may be said', async () => {
    const since = await newsstand.store.revision()
    const story = await newsstand.unpublish('stories', ids.summer, 'en', 'summer')
    const partner = await newsstand.unpublish('partners', ids.japan, 'ru', 'yaponiya')
    const { list } = await newsstand.get(`/v1/changes?since=${since}`)
    const deleted = { deleted: true, type: 'stories', id: ids.summer, locale: 'en' }
    expect(list).toEqual([
      { ...deleted, revision: story, slug: 'summer', path: '/en/stories/summer' },
      {
        ...{ deleted: true, revision: partner, type: 'partners', id: ids.japan, locale: 'ru' },
        ...{ slug: 'yaponiya', path: null },
      },
    ])
  })

  it('are filtered by type and locale, without losing a revision', async () => {
    const newest = await newsstand.store.revision()
    const filtered = await newsstand.get('/v1/changes?type=partners,globals&locale=en')
    expect(filtered.list.map(({ type, locale }) => [type, locale])).toEqual([
      ['partners', 'en'],
      ['globals', 'en'],
    ])
    expect(meta(filtered)).toMatchObject({ revision: newest, more: false })
    const page = await newsstand.get('/v1/changes?type=partners,globals&locale=en&limit=1')
    expect(meta(page)).toMatchObject({ revision: filtered.list[0]?.['revision'], more: true })
    for (const [query, known] of [
      ['type=poems', ['stories', 'projects', 'partners', 'lines', 'globals']],
      ['locale=de', ['ky', 'ru', 'en']],
      ['richText=markdown', ['html', 'lexical', 'text']],
    ] as const) {
      const { status, body } = await newsstand.get(`/v1/changes?${query}`)
      expect(status).toBe(400)
      expect(body['errors']).toEqual([expect.objectContaining({ known })])
    }
  })

  it('give rich text in the asked form, with links by the id', async () => {
    const bodyIn = async (form: string) => {
      const { list } = await newsstand.get(`/v1/changes?type=stories&locale=en&richText=${form}`)
      const row = list.find(({ id }) => id === ids.spring)
      return (row?.['entry'] as { body: unknown }).body
    }
    const html = await bodyIn('html')
    expect(html).toContain(
      `See <a href="https://api.example/v1/en/projects/${ids.border}">the border</a>`,
    )
    expect(html).toContain(`src="https://api.example/v1/media/${ids.photo}/original.jpg"`)
    expect(await bodyIn('text')).toBe('See the border and what is hidden\n\nAla-Archa')
    expect(await bodyIn('lexical')).toMatchObject({ type: 'root' })
  })

  describe('know their history', () => {
    const asked = async (query: string) => {
      const { status, body } = await newsstand.get(`/v1/changes?${query}`)
      return status === 200 ? 200 : [status, body['code']]
    }
    const unknown = [409, 'revision_unknown']

    it('and refuse a revision beyond the newest', async () => {
      const newest = await newsstand.store.revision()
      expect(await asked(`since=${newest}`)).toBe(200)
      expect(await asked(`since=${newest + 1}`)).toEqual(unknown)
    })

    it('which an epoch names, up to the beginning of the next', async () => {
      const newest = await newsstand.store.revision()
      await newsstand.rows.put('epochs', { id: 'one', number: 1, revision: 0 })
      expect(meta(await newsstand.get('/v1/changes'))).toMatchObject({ epoch: 'one' })
      expect(await asked(`since=${newest}&epoch=one`)).toBe(200)
      // a backup of two revisions ago was restored, and has been overtaken
      await newsstand.rows.put('epochs', { id: 'two', number: 2, revision: newest - 2 })
      expect(meta(await newsstand.get('/v1/en/stories'))).toMatchObject({ epoch: 'two' })
      expect(await asked(`since=${newest}&epoch=two`)).toBe(200)
      expect(await asked(`since=${newest - 1}&epoch=one`)).toEqual(unknown)
      expect(await asked(`since=${newest - 2}&epoch=one`)).toBe(200)
      expect(await asked('since=0&epoch=other')).toEqual(unknown)
    })
  })

  it.each(['since=-1', 'since=x', 'limit=0', 'limit=101', 'page=2', 'since=1&since=2'])(
    'refuse %s',
    async (query) => {
      expect((await newsstand.get(`/v1/changes?${query}`)).status).toBe(400)
    },
  )
})
