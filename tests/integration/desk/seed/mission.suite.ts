import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { seedMission } from '#desk/seed/index.ts'
import { type Delivery, type Store, createDelivery, openStore } from '#newsstand/api/index.ts'
import { type Locale, locales } from '#shared/localization/locales.ts'
import { contentTypes } from '../../../../collections/index.ts'
import { contentGlobals } from '../../../../globals/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

type Entry = Record<string, unknown> & { title?: string; name?: string }

/** The milestones as the facts have them: EDTF in the order of time. */
const MILESTONES = [
  ['1951', 'year'],
  ['1993-05-26', 'day'],
  ['1997-04-15', 'day'],
  ['1998-02-09', 'day'],
  ['2000~', 'approximate'],
  ['2000-11-02', 'day'],
  ['2002-08-12', 'day'],
  ['2003-04-15', 'day'],
  ['2007/2009', 'range'],
  ['2010', 'year'],
  ['2010-09-01', 'day'],
  ['2011-01-26', 'day'],
  ['2012/2013', 'range'],
  ['2016-09-19', 'day'],
  ['2017/2018', 'range'],
  ['2019-05', 'month'],
]

const COUNTS = {
  programmes: 7,
  milestones: 16,
  services: 10,
  hotlines: 5,
  shelters: 1,
  partners: 9,
  news: 6,
}

eachSharedDatabase('the mission’s content', (database) => {
  let desk: TestDesk
  let store: Store
  let delivery: Delivery

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    await seedMission(desk.payload)
    store = await openStore({ databaseUrl: database.url })
    delivery = createDelivery({
      types: [...contentTypes, ...contentGlobals],
      store,
      publicSiteUrl: 'https://www.example.org',
      serverUrl: 'https://api.example.org',
      mediaDir: database.folder,
    })
  }, 120_000)
  afterAll(async () => {
    await store.close()
    await desk.close()
  })

  const get = async <Body>(path: string, query = ''): Promise<Body> => {
    const { status, body } = await delivery.answer({ path: `/v1/${path}`, query })
    if (status !== 200) throw new Error(`${path}: ${String(status)} ${body.toString()}`)
    return JSON.parse(body.toString()) as Body
  }
  const list = async (locale: Locale, type: string, query = 'limit=100') =>
    (await get<{ data: Entry[] }>(`${locale}/${type}`, query)).data
  const global = async (locale: Locale, slug: string) =>
    (await get<{ data: Entry }>(`${locale}/globals/${slug}`)).data

  it('is not seeded twice', async () => {
    expect(await seedMission(desk.payload)).toBe(0)
  })

  describe.each(locales)('in %s', (locale) => {
    it.each(Object.entries(COUNTS))('has its %s: %i', async (type, count) => {
      expect(await list(locale, type)).toHaveLength(count)
    })

    it('has the 16 milestones with their precision', async () => {
      const dates = (await list(locale, 'milestones', 'limit=100&sort=date')).map(
        ({ date }) => date,
      )
      expect(
        dates.map((date) => {
          const { edtf, precision } = date as { edtf: string; precision: string }
          return [edtf, precision]
        }),
      ).toEqual(expect.arrayContaining(MILESTONES))
    })

    it('has the years and days of the programmes as they are known, and no others', async () => {
      const dates = (await list(locale, 'programmes')).flatMap(({ startedOn, endedOn }) => [
        (startedOn as { edtf: string } | null)?.edtf ?? null,
        (endedOn as { edtf: string } | null)?.edtf ?? null,
      ])
      const known = dates.filter((date) => date !== null).sort()
      expect(known).toEqual(expect.arrayContaining(['2010', '2011-01-26', '2012', '2013']))
    })

    it('has the partners in their roles', async () => {
      const roles = (await list(locale, 'programmes')).flatMap(({ partners }) =>
        (partners as { partner: { id: string }; role: string }[]).map(({ role }) => role),
      )
      expect(new Set(roles)).toEqual(new Set(['cooperating', 'funder', 'government']))
    })

    it('has places with their codes', async () => {
      const codes = (await list(locale, 'places')).map(({ isoCode }) => isoCode)
      const known = 'KG KG-B KG-C KG-GB KG-GO KG-J KG-N KG-O KG-T KG-Y'.split(' ')
      expect(codes.filter((code) => code !== null).sort()).toEqual(known)
    })

    it('has every text in its own alphabet', async () => {
      for (const type of Object.keys(COUNTS))
        for (const { title, name } of await list(locale, type)) {
          const text = title ?? name ?? ''
          expect(text).not.toBe('')
          if (locale === 'en') expect(text).not.toMatch(/[а-яёңөү]/i)
        }
    })

    it('has vocational education under migration and development', async () => {
      const programmes = await list(locale, 'programmes')
      const children = programmes.filter(({ parent }) => parent !== null)
      expect(children).toHaveLength(1)
      expect(children[0]?.['startedOn']).toMatchObject({ start: '2012-01-01' })
      const parent = children[0]?.['parent'] as { id: string }
      const development = programmes.find(({ id }) => id === parent.id)
      expect(development?.['themes']).toEqual(expect.arrayContaining(['development']))
    })

    it('has the services in their groups', async () => {
      const groups = (await list(locale, 'services')).map(({ group }) => group)
      const count = (name: string) => groups.filter((group) => group === name).length
      expect([count('return'), count('rehabilitation'), count('reintegration')]).toEqual([4, 3, 3])
    })

    it('has hotlines without channels, which say that they cannot be reached', async () => {
      for (const hotline of await list(locale, 'hotlines'))
        expect(hotline).toMatchObject({ channels: [], reachable: false })
    })

    it('has 7 lines and more than 62,000 consultations as results of counter-trafficking', async () => {
      const [programme] = await list(locale, 'programmes', 'filter[theme]=counter-trafficking')
      const results = programme?.['results'] as { value: number }[]
      expect(results.map(({ value }) => value)).toEqual(expect.arrayContaining([7, 62_000]))
    })

    it('has the totals and the legal basis', async () => {
      const cooperation = await global(locale, 'cooperation')
      const totals = cooperation['totals'] as { value: number }[]
      expect(totals.map(({ value }) => value)).toEqual([80, 33_000_000])
      expect(cooperation['legalBasis']).toMatchObject([
        { signedOn: '1998-02-09', inForceOn: '2003-04-15', signedAt: { type: 'places' } },
      ])
    })

    it('has the organisation with its four aims', async () => {
      const organisation = await global(locale, 'organisation')
      expect(organisation['aims']).toHaveLength(4)
      expect(JSON.stringify(organisation)).toMatch(/1951/)
      expect(JSON.stringify(organisation)).toMatch(/2016-09-19/)
      const acronym = { ky: 'ЭМУ', ru: 'МОМ', en: 'IOM' }[locale]
      expect(JSON.stringify(organisation)).toContain(acronym)
    })

    it('has news of days that are facts', async () => {
      const days = (await list(locale, 'news')).map(({ date }) => date)
      const known = MILESTONES.filter(([, precision]) => precision === 'day').map(([edtf]) => edtf)
      for (const day of days) expect(known).toContain(day)
    })

    it('has safety advice and menus', async () => {
      expect((await global(locale, 'safety'))['steps']).not.toHaveLength(0)
      expect((await global(locale, 'navigation'))['menus']).not.toHaveLength(0)
    })

    it('names nothing that is not live, and says where it is from nowhere but the facts', async () => {
      const { data } = await get<{ data: Entry[] }>(`${locale}/programmes`, 'limit=100')
      for (const programme of data)
        for (const { partner } of programme['partners'] as { partner: unknown }[])
          expect(partner).not.toBeNull()
    })
  })
})
