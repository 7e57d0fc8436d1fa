import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { type SmallDesk, startSmallDesk } from './smallDesk.ts'

type Row = { id: string; label?: Record<string, string> }
type AllLocales = { title: Record<string, string>; rows: Row[] }

const locales = ['ky', 'ru', 'en']
const fifty = Array.from({ length: 50 }, (_, index) => {
  const locale = locales[index % locales.length] ?? 'ky'
  return { locale, value: `${locale} ${index}` }
})

eachDatabase('parallel saves', (database) => {
  let desk: SmallDesk

  beforeAll(async () => {
    desk = await startSmallDesk(database)
  })
  afterAll(() => desk.close())

  async function createArticle() {
    const { payload } = desk
    return payload.create({
      collection: 'articles',
      locale: 'ky',
      data: { title: 'башы', rows: [{ label: 'бир' }, { label: 'эки' }] },
    }) as Promise<{ id: string; rows: Row[] }>
  }

  async function readArticle(id: string) {
    const { body } = await desk.rest<AllLocales>('GET', `/articles/${id}?locale=all&depth=0`)
    return body
  }

  /** Makes all saves at once; gives each locale's value that was stored last. */
  async function saveAll(save: (locale: string, value: string) => Promise<{ status: number }>) {
    const last: Record<string, string> = {}
    const statuses = await Promise.all(
      fifty.map(async ({ locale, value }) => {
        const { status } = await save(locale, value)
        last[locale] = value
        return status
      }),
    )
    expect(statuses).toEqual(fifty.map(() => 200))
    return last
  }

  describe('of different locales, 50 at once', () => {
    it('lose nothing of one document', async () => {
      const { id } = await createArticle()
      const last = await saveAll((locale, title) =>
        desk.rest('PATCH', `/articles/${id}?locale=${locale}`, { body: { title } }),
      )
      expect(await readArticle(id)).toMatchObject({ title: last })
    })

    it('lose nothing of one array', async () => {
      const { id, rows } = await createArticle()
      const last = await saveAll((locale, value) =>
        desk.rest('PATCH', `/articles/${id}?locale=${locale}`, {
          body: { rows: rows.map((row, index) => ({ id: row.id, label: `${value}/${index}` })) },
        }),
      )
      const stored = await readArticle(id)
      expect(stored.rows.map(({ label }) => label)).toEqual(
        [0, 1].map((index) =>
          Object.fromEntries(locales.map((locale) => [locale, `${last[locale]}/${index}`])),
        ),
      )
    })

    it('lose nothing of one global', async () => {
      const last = await saveAll((locale, title) =>
        desk.rest('POST', `/globals/organisation?locale=${locale}`, { body: { title } }),
      )
      const { body } = await desk.rest('GET', '/globals/organisation?locale=all')
      expect(body).toMatchObject({ title: last })
    })
  })

  it('keeps what was created and changed by many at once', async () => {
    const created = await Promise.all(fifty.map(() => createArticle()))
    await Promise.all(
      created.map(({ id }, index) =>
        desk.rest('PATCH', `/articles/${id}?locale=ru`, { body: { title: `ru ${index}` } }),
      ),
    )
    const titles = await Promise.all(created.map(async ({ id }) => (await readArticle(id)).title))
    expect(titles).toEqual(created.map((_, index) => ({ ky: 'башы', ru: `ru ${index}` })))
  })
})
