import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import { createDocument, newsData } from '../../../support/newsStory.ts'
import { createPeople, createPerson, type People, type Person } from '../../../support/people.ts'
import { describeOnSharedSqlite } from '../../../support/shared/index.ts'

interface Refusal {
  errors: {
    message: string
    data: { code: string; known: string[]; errors: { path: string; message: string }[] }
  }[]
}

interface Rights {
  fields: Record<string, unknown>
}

const known = ['ky', 'ru', 'en']

/** Addresses that name no language that there is. */
const unknown = [
  'locale=kg',
  'locale=KY',
  'locale=Ru',
  'locale=ky-KG',
  'locale=',
  'locale',
  'locale=%20ky',
  'locale=ky,ru',
  'locale[]=ky',
  'locale[0]=kg',
  'locale[a]=ky',
  'locale=ky&locale=ru',
  'locale=ky&locale[]=ky',
  'locale=null',
  'locale=constructor',
] as const

const unknownFallbacks = ['kg', 'RU', '', 'all', 'ru,en', 'constructor'].flatMap((value) => [
  `fallback-locale=${value}`,
  `fallbackLocale=${value}`,
])

describeOnSharedSqlite('a language in a request (sqlite)', (database) => {
  let desk: TestDesk
  let people: People
  let russian: Person
  let id: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    russian = await createPerson(desk, ['translator'], { translates: ['ru'], contentLocale: 'ru' })
    id = await createDocument(desk, 'news', newsData('Жаңылык'), { as: people.editor })
    await desk.rest('PATCH', `/news/${id}?locale=ru`, {
      as: people.editor,
      body: { title: 'Новость' },
    })
  })
  afterAll(() => desk.close())

  const ask = async (path: string, as: Person = people.viewer, method: 'GET' | 'POST' = 'GET') => {
    const { status, body } = await desk.rest<Refusal>(method, path, { as })
    const [error] = status === 200 ? [] : body.errors
    return { status, code: error?.data.code, known: error?.data.known, error }
  }

  describe('that there is not is 400 with those that there are:', () => {
    it.each(unknown)('?%s', async (query) => {
      for (const path of [`/news/${id}`, '/news'])
        expect(await ask(`${path}?${query}`)).toMatchObject({ status: 400, code: 'locale', known })
    })

    it.each(unknownFallbacks)('?%s', async (query) => {
      const { error, ...told } = await ask(`/news/${id}?locale=en&${query}`)
      expect(told).toEqual({ status: 400, code: 'locale', known: [...known, 'none'] })
      expect(error?.data.errors[0]?.path).toBe(query.split('=')[0])
    })

    it.each([
      '/news/count',
      '/news/versions',
      '/globals/safety',
      '/globals/safety/versions',
      '/users/me',
      '/editions',
      '/payload-preferences/x',
      '/access',
    ])('at %s', async (path) => {
      expect(await ask(`${path}?locale=kg`)).toMatchObject({ status: 400, code: 'locale', known })
    })

    it('where rights are asked for, and where something is written', async () => {
      for (const path of [`/news/access/${id}`, '/globals/safety/access', '/payload-preferences/x'])
        expect(await ask(`${path}?locale=kg`, people.editor, 'POST')).toMatchObject({
          status: 400,
          code: 'locale',
        })
    })

    it('to the key of a site too, which may read its account alone', async () => {
      const as = people.frontend
      expect((await desk.rest('GET', '/users/me?locale=kg', { as })).status).toBe(400)
      expect((await desk.rest('GET', '/users/me', { as })).status).toBe(200)
      expect((await desk.rest('GET', `/news/${id}?locale=kg`, { as })).status).toBe(403)
    })

    it('in the words of who asks', async () => {
      const headers = { 'accept-language': 'ru' }
      const { body } = await desk.rest<Refusal>('GET', '/news?fallback-locale=kg', {
        as: people.viewer,
        headers,
      })
      expect(body.errors[0]?.message).toBe(
        'Назовите один язык: ?fallback-locale=, возможны ky, ru, en, none.',
      )
    })

    it('is not told to nobody', async () => {
      const [plain, named] = await Promise.all(
        ['/news', '/news?locale=kg'].map((path) => desk.rest('GET', path)),
      )
      expect([named?.status, named?.body]).toEqual([401, plain?.body])
    })
  })

  describe('in GraphQL', () => {
    const told = async (query: string, search = '', variables = {}) => {
      const { status, body } = await desk.graphql(query, {
        as: people.viewer,
        ...(search && { search }),
        variables,
      })
      return { status, ...body.errors?.[0] }
    }
    const refused = (argument: string, names = known) => ({
      status: 400,
      message: `Name one language: ?${argument}= one of ${names.join(', ')}.`,
      extensions: { name: 'KerbenError', data: { code: 'locale', known: names }, statusCode: 400 },
    })

    it.each(['kg', 'KY', '"ky"', '""', '[ky]', '{ a: ky }', 'all', '1'])(
      'that there is not is refused so too: %s',
      async (value) => {
        for (const field of ['allNews', 'countallNews', 'Safety', 'versionsSafety']) {
          const inner = /^S/.test(field) ? 'id' : 'totalDocs'
          expect(await told(`{ ${field}(locale: ${value}) { ${inner} } }`)).toMatchObject(
            refused('locale'),
          )
        }
        const query = `{ allNews { docs { programmes(locale: ${value}) { id } } } }`
        expect(await told(query)).toMatchObject(refused('locale'))
      },
    )

    it('as a fallback, in a variable and in the address', async () => {
      const fallback = '{ allNews(fallbackLocale: kg) { totalDocs } }'
      expect(await told(fallback)).toMatchObject(refused('fallbackLocale', [...known, 'none']))
      const variable = 'query ($l: LocaleInputType) { allNews(locale: $l) { totalDocs } }'
      for (const l of ['kg', 'KY', '', ['ky'], 7])
        expect(await told(variable, '', { l })).toMatchObject(refused('locale'))
      for (const search of ['?locale=kg', '?locale=', '?locale[]=ky'])
        expect(await told('{ allNews { totalDocs } }', search)).toMatchObject(refused('locale'))
    })

    it('that is null is none', async () => {
      const query = '{ News(id: "ID", locale: null) { title } }'.replace('ID', id)
      const { body } = await desk.graphql(query, { as: russian })
      expect(body).toEqual({ data: { News: { title: 'Новость' } } })
    })
  })

  describe('that is not named is the one of who asks,', () => {
    it('for rights', async () => {
      const rights = async (query: string) => {
        const path = `/news/access/${id}${query}`
        return (await desk.rest<Rights>('POST', path, { as: russian })).body.fields['title']
      }
      expect(await rights('')).toMatchObject({ update: true })
      expect(await rights('?locale=ru')).toMatchObject({ update: true })
      expect(await rights('?locale=ky')).not.toHaveProperty('update')
    })

    it('else the first', async () => {
      const { body } = await desk.rest('GET', `/news/${id}`, { as: people.viewer })
      expect(body['title']).toBe('Жаңылык')
    })

    it('for what answers a write that needs none', async () => {
      const as = await createPerson(desk, ['editor'], { contentLocale: 'ru' })
      const gone = await createDocument(desk, 'news', newsData('Керексиз'), { as })
      const body = { title: 'Лишнее' }
      await desk.rest('PATCH', `/news/${gone}?locale=ru`, { as, body })
      const trashed = await desk.rest('PATCH', `/news/${gone}`, {
        as,
        body: { deletedAt: new Date().toISOString() },
      })
      expect(trashed.body).toMatchObject({ doc: body })
      const deleted = await desk.rest('DELETE', `/news/${gone}?trash=true`, { as })
      expect(deleted).toMatchObject({ status: 200, body: { doc: body } })
    })

    it('but a write of texts names its own, and so does what a bulk write asks by', async () => {
      const where = `where[title][equals]=${encodeURIComponent('Новость')}`
      for (const [method, path, body] of [
        ['PATCH', `/news/${id}`, { title: 'А' }],
        ['POST', '/news', newsData('А')],
        ['PATCH', `/news?${where}`, { title: 'А' }],
        ['PATCH', `/news?${where}`, { deletedAt: new Date().toISOString() }],
        ['DELETE', `/news?${where}`, undefined],
        ['POST', '/globals/safety', { title: 'А' }],
      ] as const) {
        const answer = await desk.rest<Refusal>(method, path, {
          as: people.administrator,
          ...(body && { body }),
        })
        expect([method, path, answer.status, answer.body.errors[0]?.data.code]).toEqual([
          ...[method, path, 400, 'locale'],
        ])
      }
    })
  })

  it('may have others to fall back to', async () => {
    for (const query of [
      ...['fallback-locale=ru', 'fallbackLocale=ru', 'fallbackLocale[]=en&fallbackLocale[]=ru'],
    ]) {
      const { body } = await desk.rest('GET', `/news/${id}?locale=en&${query}`, {
        as: people.viewer,
      })
      expect([query, body['title']]).toEqual([query, 'Новость'])
    }
    for (const none of ['none', 'null', 'false']) {
      const { status, body } = await desk.rest(
        'GET',
        `/news/${id}?locale=en&fallback-locale=${none}`,
        { as: people.viewer },
      )
      expect([status, body['title'] ?? null]).toEqual([200, null])
    }
  })
})
