import { describe, expect, it } from '@jest/globals'

import { facetsOf } from '#shared/contract/filters.ts'
import { contentTypes } from '../../../collections/index.ts'
import { context, ids, publicPhoto } from './fixtures.ts'
import { helpViews } from './helpViews.ts'

const types = contentTypes.filter(({ slug }) => slug in helpViews)

const entryOf = async (slug: string, more: Record<string, unknown> = {}) => {
  const type = types.find((one) => one.slug === slug)
  if (!type) throw new Error(`There is no type ${slug}`)
  const { desk } = await type.desk()
  return type.contract.parse(desk.toPublic({ ...helpViews[slug], ...more }, context))
}

const facets = async (slug: string) => {
  const type = types.find((one) => one.slug === slug)
  return facetsOf(type?.filters ?? {}, await entryOf(slug))
}

describe('every public entry of help and of the directory', () => {
  it('has a view in this test', () => {
    expect(types.map(({ slug }) => slug).sort()).toEqual(Object.keys(helpViews).sort())
  })

  it.each(types)('of $slug fits its contract when every field is filled', async (type) => {
    const { desk } = await type.desk()
    const entry = desk.toPublic(helpViews[type.slug] ?? {}, context)
    expect(type.contract.parse(entry)).toEqual(entry)
  })

  it.each(types)(
    'of $slug lacks only the requiredToPublish fields when nothing is filled',
    async (type) => {
      const { desk } = await type.desk()
      const issues = type.contract.safeParse(desk.toPublic({}, context)).error?.issues ?? []
      expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(
        [...desk.requiredToPublish].sort(),
      )
    },
  )

  it.each(types)('of $slug has the keys of its contract and no other', async (type) => {
    const { desk } = await type.desk()
    const planted = { ...helpViews[type.slug], secret: 'PLANTED', address: 'PLANTED', capacity: 7 }
    const entry = desk.toPublic(planted, context) as Record<string, unknown>
    expect(Object.keys(entry).sort()).toEqual(Object.keys(type.contract.shape).sort())
    expect(JSON.stringify(entry)).not.toContain('PLANTED')
  })
})

describe('an entry of hotlines', () => {
  it('never says who verified the line', async () => {
    expect(JSON.stringify(await entryOf('hotlines'))).not.toContain(ids.consent)
  })

  it('gives each channel a link that opens it', async () => {
    expect(await entryOf('hotlines')).toMatchObject({
      channels: [
        { kind: 'phone', numberKind: 'short_code', href: 'tel:189' },
        { kind: 'email', numberKind: null, href: 'mailto:help@example.org' },
      ],
    })
  })

  it('says whether the line can be reached at all', async () => {
    expect(await entryOf('hotlines')).toMatchObject({ reachable: true })
    expect(await entryOf('hotlines', { channels: [] })).toMatchObject({ reachable: false })
  })

  it('says its hours only where it keeps to them, and in which time zone', async () => {
    const hours = { kind: 'always', weekly: [{ days: ['MO'], opens: '09:00', closes: '18:00' }] }
    expect(await entryOf('hotlines', { hours })).toMatchObject({
      hours: { kind: 'always', timeZone: 'Asia/Bishkek', weekly: [] },
    })
    expect(await entryOf('hotlines', { hours: null })).toMatchObject({ hours: { kind: 'unknown' } })
  })

  it('leaves out figures that have no words in this locale', async () => {
    expect(await entryOf('hotlines')).toMatchObject({ statistics: [{ label: 'Кеңештер' }] })
  })

  it('is found by what people look for', async () => {
    expect(await facets('hotlines')).toEqual([
      `place:${ids.first}`,
      `operator:${ids.second}`,
      'serves:women',
      'channel:phone',
      'channel:email',
      'cost:free',
      'language:ky',
      'language:uz',
      'reachableFrom:KG',
      'reachableFrom:everywhere',
      'reachable:true',
      'state:open',
    ])
  })
})

describe('the facets of the other types', () => {
  it.each([
    [
      'shelters',
      [
        'serves:women',
        'serves:at-risk minors',
        `service:${ids.first}`,
        `region:${ids.second}`,
        `referral:${ids.first}`,
        'language:ky',
        'language:ru',
        'state:open',
      ],
    ],
    ['services', ['group:return', 'state:available', 'language:ky', `hotline:${ids.first}`]],
    ['partners', ['kind:un', 'country:US']],
    ['places', ['kind:oblast', `parent:${ids.first}`, 'isoCode:KG-O']],
  ])('are for %s %j', async (slug, expected) => {
    expect(await facets(slug)).toEqual(expected)
  })
})

describe('an entry of partners', () => {
  it('has the partner’s own address beside the entry’s', async () => {
    expect(await entryOf('partners')).toMatchObject({
      website: 'https://www.un.org/',
      logo: publicPhoto,
    })
  })
})
