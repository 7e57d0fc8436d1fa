import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../../../support/delivery/index.ts'

const PARTNER = { type: 'partners', id: idOf(1), locale: 'en', slug: 'partner' } as const
const OTHER = { type: 'partners', id: idOf(2), locale: 'en', slug: 'other' } as const
const LINE = { type: 'lines', id: idOf(3), locale: 'en', slug: 'line' } as const

const project = (number: number, owner: string) =>
  ({
    type: 'projects',
    id: idOf(number),
    locale: 'en',
    slug: `project-${number}`,
    entry: { name: `Project ${number}`, order: number, owner: { type: 'partners', id: owner } },
  }) as const

// every URL is another one, so that only what is remembered of entries can be old
eachDatabase('entries that several lists hold', (database) => {
  let newsstand: TestNewsstand
  let asked = 0

  beforeAll(async () => {
    newsstand = await startNewsstand(database)
    await newsstand.publish({ ...PARTNER, entry: { name: 'Partner' } })
    await newsstand.publish(project(11, PARTNER.id))
    await newsstand.publish(project(12, OTHER.id))
    await newsstand.publish({
      ...LINE,
      entry: { name: 'Line' },
      columns: { verifiedUntil: '2026-04-01T00:00:00.000Z' },
    })
  })
  afterAll(() => newsstand.close())

  const list = (path: string) => {
    asked += 1
    const between = path.includes('?') ? '&' : '?'
    return newsstand.get(`/v1/en/${path}${between}limit=${100 - asked}`)
  }
  const owners = async (path = 'projects') => (await list(path)).list.map(({ owner }) => owner)

  it('are the same in each, with all that they were made of', async () => {
    const first = await list('projects')
    const second = await list('projects')
    expect(second.list).toEqual(first.list)
    expect(second.tags).toEqual(first.tags)
    expect(second.tags).toEqual(
      ['projects', `partners/${PARTNER.id}`, `partners/${OTHER.id}`]
        .concat([11, 12].map((number) => `projects/${idOf(number)}`))
        .sort(),
    )
  })

  it('are of the form that is asked for', async () => {
    const [chosen] = (await list('projects?fields=name')).list
    const [whole] = (await list('projects')).list
    const [included] = (await list('projects?include=owner')).list
    expect(chosen).not.toHaveProperty('owner')
    expect(whole?.['owner']).toMatchObject({ title: 'Partner' })
    expect(whole?.['owner']).not.toHaveProperty('name')
    expect(included?.['owner']).toMatchObject({ name: 'Partner' })
  })

  it('are written anew when what they name is published, for the first time too', async () => {
    expect(await owners()).toMatchObject([{ title: 'Partner' }, null])
    await newsstand.publish({ ...PARTNER, entry: { name: 'Renamed' } })
    expect(await owners()).toMatchObject([{ title: 'Renamed' }, null])
    expect(await owners('projects?include=owner')).toMatchObject([{ name: 'Renamed' }, null])
    await newsstand.publish({ ...OTHER, entry: { name: 'Other' } })
    expect(await owners()).toMatchObject([{ title: 'Renamed' }, { title: 'Other' }])
    await newsstand.unpublish('partners', OTHER.id, 'en')
    expect(await owners()).toMatchObject([{ title: 'Renamed' }, null])
  })

  it('are written anew when another locale of theirs is published', async () => {
    const alternates = async () => (await list('projects')).list[0]?.['alternates']
    expect(await alternates()).toHaveLength(1)
    await newsstand.publish({ ...project(11, PARTNER.id), locale: 'ru', slug: 'proekt' })
    expect(await alternates()).toMatchObject([{ locale: 'ru', slug: 'proekt' }, { locale: 'en' }])
  })

  describe('are as long true as what they show:', () => {
    it('a verification', async () => {
      const stale = async () => (await list('lines')).list.map((line) => line['stale'])
      newsstand.clock.now = new Date('2026-03-31T23:59:59.000Z')
      expect(await stale()).toEqual([false])
      expect(await stale()).toEqual([false])
      newsstand.clock.now = new Date('2026-04-01T00:00:00.000Z')
      expect(await stale()).toEqual([true])
    })

    it('a consent of what they name', async () => {
      const consentUntil = '2026-05-01T00:00:00.000Z'
      await newsstand.publish({ ...OTHER, entry: { name: 'Other' }, columns: { consentUntil } })
      expect(await owners()).toMatchObject([{ title: 'Renamed' }, { title: 'Other' }])
      const { expiresAt, headers } = await list('projects')
      expect(expiresAt).toEqual(new Date(consentUntil))
      expect(headers['cache-control']).toBe('public, no-cache')
      newsstand.clock.now = new Date(consentUntil)
      expect(await owners()).toMatchObject([{ title: 'Renamed' }, null])
    })
  })
})
