import { describe, expect, it } from '@jest/globals'

import { listColumns } from '#shared/contract/listColumns.ts'
import { markedPaths, markedValues } from '#shared/contract/paths.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'
import { context, ids, publicPhoto, seo } from './fixtures.ts'
import { fullViews } from './views.ts'

const types = [...contentTypes, ...contentGlobals].filter(({ slug }) => slug in fullViews)

const typeOf = (slug: string) => {
  const type = types.find((one) => one.slug === slug)
  if (!type) throw new Error(`There is no type ${slug}`)
  return type
}

const entryOf = async (slug: string) => {
  const type = typeOf(slug)
  const { desk } = await type.desk()
  return type.contract.parse(desk.toPublic(fullViews[slug] ?? {}, context))
}

const facetsOf = async (slug: string) => listColumns(typeOf(slug), await entryOf(slug), 'ky').facets

const marksOf = (slug: string, kind: string) =>
  markedPaths(typeOf(slug).contract)
    .filter((mark) => mark.kind === kind)
    .map(({ path }) => path.join('.'))

describe('every public entry', () => {
  it('has a view in this test', () => {
    expect(types.map(({ slug }) => slug).sort()).toEqual(Object.keys(fullViews).sort())
  })

  it.each(types)('of $slug fits its contract when every field is filled', async (type) => {
    const { desk } = await type.desk()
    const entry = desk.toPublic(fullViews[type.slug] ?? {}, context)
    expect(type.contract.parse(entry)).toEqual(entry)
  })

  it.each(types)(
    'of $slug lacks only the requiredToPublish fields when nothing is filled',
    async (type) => {
      const { desk } = await type.desk()
      const entry = desk.toPublic({}, context)
      const missing = type.contract.safeParse(entry).error?.issues.map(({ path }) => path.join('.'))
      expect([...(missing ?? [])].sort()).toEqual([...desk.requiredToPublish].sort())
    },
  )

  it.each(types)('of $slug has the keys of its contract and no other', async (type) => {
    const { desk } = await type.desk()
    const planted = { ...fullViews[type.slug], secret: 'PLANTED', address: 'PLANTED' }
    const entry = desk.toPublic(planted, context) as Record<string, unknown>
    expect(Object.keys(entry).sort()).toEqual(Object.keys(type.contract.shape).sort())
    expect(JSON.stringify(entry)).not.toContain('PLANTED')
  })

  it.each(types)('of $slug leaves absent values null, and never undefined', async (type) => {
    const { desk } = await type.desk()
    const entry = desk.toPublic({}, context) as Record<string, unknown>
    expect(Object.values(entry)).not.toContain(undefined)
  })
})

describe('an entry of programmes', () => {
  it('leaves out rows that name nothing in its locale', async () => {
    expect(await entryOf('programmes')).toMatchObject({
      partners: [{ partner: { type: 'partners', id: ids.first }, role: 'funder' }],
      results: [{ label: 'Кеңештер', value: 62000, unit: 'кеңеш' }],
    })
  })

  it('names each document once, and only media that exist', async () => {
    expect(await entryOf('programmes')).toMatchObject({
      services: [
        { type: 'services', id: ids.first },
        { type: 'services', id: ids.second },
      ],
      cover: publicPhoto,
      gallery: [publicPhoto],
      seo,
    })
  })

  it('shows its dates at their own precision', async () => {
    expect(await entryOf('programmes')).toMatchObject({
      startedOn: { edtf: '2010', start: '2010-01-01', end: '2010-12-31', display: '2010-ж.' },
      endedOn: { edtf: '2012/2013-05', precision: 'range' },
    })
  })

  it('is found by its facets', async () => {
    expect(await facetsOf('programmes')).toEqual([
      'state:active',
      'theme:policy',
      'theme:border',
      'country:KG',
      `partner:${ids.first}`,
      `funder:${ids.first}`,
      `funder:${ids.second}`,
      `service:${ids.first}`,
      `service:${ids.second}`,
      `parent:${ids.second}`,
      'startedOn:earliestStart:2010-01-01',
      'startedOn:latestStart:2010-12-31',
      'startedOn:earliestEnd:2010-01-01',
      'startedOn:latestEnd:2010-12-31',
      'endedOn:earliestStart:2012-01-01',
      'endedOn:latestStart:2012-12-31',
      'endedOn:earliestEnd:2013-05-01',
      'endedOn:latestEnd:2013-05-31',
    ])
  })
})

describe('an entry of news', () => {
  it('says the pseudonym of a survivor, and never the consent', async () => {
    const entry = await entryOf('news')
    expect(entry).toMatchObject({ pseudonym: 'Айгүл' })
    expect(JSON.stringify(entry)).not.toContain(ids.consent)
    expect(entry).not.toHaveProperty('story')
  })

  it('has no pseudonym when it tells of no survivor', async () => {
    const { desk } = await typeOf('news').desk()
    const story = { depictsSurvivor: 'no', pseudonym: 'Айгүл' }
    expect(desk.toPublic({ ...fullViews['news'], story }, context)).toMatchObject({
      pseudonym: null,
    })
  })

  it('is found by day, programme, milestone and tag, and never by its story', async () => {
    expect(await facetsOf('news')).toEqual([
      'date:2002-08-12',
      `programme:${ids.first}`,
      `milestone:${ids.second}`,
      'tag:office',
    ])
  })
})

describe('the facets of the other types', () => {
  it.each([
    [
      'milestones',
      [
        'date:earliestStart:2000-11-02',
        'date:latestStart:2000-11-02',
        'date:earliestEnd:2000-11-02',
        'date:latestEnd:2000-11-02',
        'kind:membership',
        `programme:${ids.first}`,
      ],
    ],
    ['pages', [`parent:${ids.first}`]],
    ['publications', ['year:000000000002019', 'kind:profile', `programme:${ids.first}`]],
  ])('are for %s %j', async (slug, facets) => {
    expect(await facetsOf(slug)).toEqual(facets)
  })
})

describe('what delivery resolves', () => {
  it.each([
    [
      'programmes',
      ['partners.[].partner', 'projects.[].funder', 'services.[]', 'parent'],
      ['cover', 'gallery.[]', 'seo.image'],
      ['body'],
    ],
    ['milestones', ['programme'], ['seo.image'], []],
    ['news', ['programmes.[]', 'milestones.[]'], ['cover', 'gallery.[]', 'seo.image'], ['body']],
    ['pages', ['parent'], ['seo.image'], ['body']],
    ['publications', ['programmes.[]'], ['file', 'seo.image'], []],
    ['organisation', [], [], []],
    ['cooperation', ['legalBasis.[].signedAt'], [], []],
    ['safety', [], [], []],
    ['navigation', ['menus.[].items.[].target'], [], []],
  ])('of %s is marked in its contract', (slug, references, media, richTexts) => {
    expect(marksOf(slug, 'reference')).toEqual(references)
    expect(marksOf(slug, 'media')).toEqual(media)
    expect(marksOf(slug, 'richText')).toEqual(richTexts)
  })

  it('is found in an entry', async () => {
    const entry = await entryOf('navigation')
    const found = [...markedValues(markedPaths(typeOf('navigation').contract), entry)]
    expect(found.map(({ value }) => value)).toEqual([{ type: 'pages', id: ids.first }])
  })
})

describe('what lists are sorted by', () => {
  it.each([
    ['programmes', { title: 'Миграция саясаты', order: 3, date: '2010-01-01' }],
    ['milestones', { title: 'Толук мүчөлүк', date: '2000-11-02' }],
    ['news', { title: 'Ошто кеңсе ачылды', date: '2002-08-12' }],
    ['pages', { title: 'Биз жөнүндө', order: 1 }],
    ['publications', { title: 'Миграциялык профиль', date: '2019-01-01' }],
  ])('is for %s %j', async (slug, keys) => {
    const type = contentTypes.find((one) => one.slug === slug)
    expect(type?.sortKeys(await entryOf(slug))).toEqual(keys)
  })
})

describe('what search looks through', () => {
  it('begins with the title and holds the words of rich text', async () => {
    const texts = typeOf('news').searchTexts(await entryOf('news'))
    expect(texts).toEqual(['Ошто кеңсе ачылды', 'Кыскача', 'Тексти', 'office'])
  })
})
