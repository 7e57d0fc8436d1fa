import { afterAll, beforeAll, expect, it } from '@jest/globals'

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

  const meta = ({ body }: Answered) => body['meta'] as { revision: number; more: boolean }

  it('come by revision, each with its entry', async () => {
    const answered = await newsstand.get('/v1/changes?since=0&limit=100')
    const revisions = answered.list.map(({ revision }) => revision)
    expect(revisions).toEqual([...revisions].sort((one, other) => Number(one) - Number(other)))
    expect(meta(answered)).toEqual({ revision: await newsstand.store.revision(), more: false })
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
    expect(meta(none)).toEqual({ revision: since, more: false })
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

  it.each(['since=-1', 'since=x', 'limit=0', 'limit=101', 'page=2', 'since=1&since=2'])(
    'refuse %s',
    async (query) => {
      expect((await newsstand.get(`/v1/changes?${query}`)).status).toBe(400)
    },
  )
})
