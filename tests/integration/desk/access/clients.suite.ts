import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PayloadSDK } from '@payloadcms/sdk'
import { ClientError, GraphQLClient, gql } from 'graphql-request'

import { startTestDesk, type TestDesk } from '../../../support/desk/index.ts'
import type { ListeningDeskApp } from '../../../support/desk/listenDeskApp.ts'
import { serveDesk } from '../../../support/desk/serveDesk.ts'
import { createDocument, newsData } from '../../../support/newsStory.ts'
import { asksForToken, createPerson, type Person } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

/** Clients of others, as they come from npm, which name no language unless they are told to. */
eachSharedDatabase('a client as it comes', (database) => {
  let desk: TestDesk
  let app: ListeningDeskApp
  /** Writes in Kyrgyz, as who has said nothing. */
  let editor: Person
  let russian: Person
  let id: string
  let programme: string

  const url = () => `http://127.0.0.1:${String(app.port)}/api`
  const sdkOf = ({ token }: Person) =>
    new PayloadSDK({
      baseURL: url(),
      baseInit: { headers: { authorization: `JWT ${token}` } },
    })
  const graphqlOf = ({ token }: Person, method: 'GET' | 'POST' = 'POST') =>
    new GraphQLClient(`${url()}/graphql`, { headers: { authorization: `JWT ${token}` }, method })

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    app = await serveDesk(desk)
    editor = await createPerson(desk, ['editor'])
    russian = await createPerson(desk, ['editor'], { contentLocale: 'ru' })
    programme = await createDocument(desk, 'programmes', { title: 'Окутуу' }, { as: editor })
    const body = newsData('Жаңылык', { programmes: [programme] })
    id = await createDocument(desk, 'news', body, { as: editor })
    await createDocument(desk, 'news', newsData('Аягы'), { as: editor })
    for (const [path, title] of [
      [`news/${id}`, 'Новость'],
      [`programmes/${programme}`, 'Обучение'],
    ] as const)
      await desk.rest('PATCH', `/${path}?locale=ru`, { as: editor, body: { title } })
    for (const [locale, name] of [
      ['ky', 'ЭМУ'],
      ['ru', 'МОМ'],
    ] as const)
      await desk.rest('POST', `/globals/organisation?locale=${locale}`, {
        as: editor,
        body: { name },
      })
  })
  afterAll(async () => {
    app.close()
    await desk.close()
  })

  describe('Payload’s SDK', () => {
    it('signs in and reads its own account', async () => {
      const { email, password } = editor
      const anonymous = new PayloadSDK({ baseURL: url() })
      const { token = '' } = await anonymous.login(
        { collection: 'users', data: { email, password } },
        { headers: asksForToken },
      )
      const { user } = await sdkOf({ ...editor, token }).me({ collection: 'users' })
      expect(user).toMatchObject({ id: editor.id })
    })

    it('reads in the language of who asks', async () => {
      for (const [person, title, of] of [
        [editor, 'Жаңылык', 'Окутуу'],
        [russian, 'Новость', 'Обучение'],
      ] as const) {
        const found = { id, title, programmes: [expect.objectContaining({ title: of })] }
        const sdk = sdkOf(person)
        const where = { title: { equals: title } }
        expect(await sdk.findByID({ collection: 'news', id })).toMatchObject(found)
        expect((await sdk.find({ collection: 'news', where })).docs).toMatchObject([found])
        expect(await sdk.count({ collection: 'news', where })).toEqual({ totalDocs: 1 })
        const versions = await sdk.findVersions({
          collection: 'news',
          where: { 'version.title': { equals: title } },
          sort: 'version.title',
        })
        expect(versions.docs[0]).toMatchObject({ version: { title } })
        const [version = { id: '' }] = versions.docs
        const one = await sdk.findVersionByID({ collection: 'news', id: version.id })
        expect(one).toMatchObject({ version: { title } })
      }
    })

    it('sorts and filters by texts of that language, through relations too', async () => {
      const sorted = async (person: Person, sort: 'title' | '-title') =>
        (await sdkOf(person).find({ collection: 'news', sort })).docs.map((doc) => doc.title)
      expect(await sorted(editor, 'title')).toEqual(['Аягы', 'Жаңылык'])
      expect(await sorted(editor, '-title')).toEqual(['Жаңылык', 'Аягы'])
      expect((await sorted(russian, '-title'))[0]).toBe('Новость')
      const where = (title: string) => ({ 'programmes.title': { like: title } })
      const ids = async (person: Person, title: string) =>
        (await sdkOf(person).find({ collection: 'news', where: where(title) })).docs.map(
          (doc) => doc.id,
        )
      expect(await ids(editor, 'Окутуу')).toEqual([id])
      expect(await ids(russian, 'Обучение')).toEqual([id])
      expect(await ids(russian, 'Окутуу')).toEqual([])
    })

    it('reads globals and their versions so too', async () => {
      for (const [person, name] of [
        [editor, 'ЭМУ'],
        [russian, 'МОМ'],
      ] as const) {
        const sdk = sdkOf(person)
        expect(await sdk.findGlobal({ slug: 'organisation' })).toMatchObject({ name })
        const { docs } = await sdk.findGlobalVersions({
          slug: 'organisation',
          where: { 'version.name': { equals: name } },
        })
        expect(docs[0]).toMatchObject({ version: { name } })
      }
    })

    it('reads in the language that it names, or in all', async () => {
      const sdk = sdkOf(editor)
      const collection = 'news'
      expect(await sdk.findByID({ collection, id, locale: 'ru' })).toMatchObject({
        title: 'Новость',
      })
      expect(
        await sdk.findByID({ collection, id, locale: 'en', fallbackLocale: 'ru' }),
      ).toMatchObject({ title: 'Новость' })
    })

    it('reads all languages, and asks about one of them by its name', async () => {
      const sdk = sdkOf(editor)
      const asked = { collection: 'news', locale: 'all' } as const
      const all = { id, title: { ky: 'Жаңылык', ru: 'Новость' } }
      expect(await sdk.findByID({ ...asked, id })).toMatchObject(all)
      const where = { 'title.ru': { equals: 'Новость' } }
      const { docs } = await sdk.find({ ...asked, where, sort: 'title.ky' })
      expect(docs).toMatchObject([all])
      for (const more of [
        { where: { title: { like: 'а' } } },
        { where: { 'programmes.title': { like: 'а' } } },
        { sort: 'title' },
      ])
        await expect(sdk.find({ ...asked, ...more })).rejects.toMatchObject({
          status: 400,
          errors: [{ data: { code: 'locale' } }],
        })
    })

    it('writes where it names a language, and is refused with the known ones where not', async () => {
      const sdk = sdkOf(russian)
      const data = { summary: 'Коротко' }
      const written = await sdk.update({ collection: 'news', id, data, locale: 'ru' })
      expect(written).toMatchObject({ title: 'Новость', ...data })
      await expect(sdk.update({ collection: 'news', id, data })).rejects.toMatchObject({
        status: 400,
        errors: [{ data: { code: 'locale', known: ['ky', 'ru', 'en'] } }],
      })
      expect(await sdk.findByID({ collection: 'news', id, locale: 'ky' })).toMatchObject({
        summary: 'Жаңылык: кыскача',
      })
    })
  })

  describe.each(['GET', 'POST'] as const)('graphql-request by %s', (method) => {
    const query = gql`
      query ($title: String, $name: String) {
        allNews(where: { title: { equals: $title } }, sort: "title") {
          docs {
            title
            programmes {
              title
            }
          }
        }
        countallNews(where: { title: { equals: $title } }) {
          totalDocs
        }
        versionsallNews(where: { version__title: { equals: $title } }, limit: 1) {
          docs {
            version {
              title
            }
          }
        }
        Organisation {
          name
        }
        versionsOrganisation(where: { version__name: { equals: $name } }, limit: 1) {
          docs {
            version {
              name
            }
          }
        }
      }
    `

    it('reads, filters and sorts in the language of who asks', async () => {
      for (const [person, title, of, name] of [
        [editor, 'Жаңылык', 'Окутуу', 'ЭМУ'],
        [russian, 'Новость', 'Обучение', 'МОМ'],
      ] as const)
        expect(await graphqlOf(person, method).request(query, { title, name })).toEqual({
          allNews: { docs: [{ title, programmes: [{ title: of }] }] },
          countallNews: { totalDocs: 1 },
          versionsallNews: { docs: [{ version: { title } }] },
          Organisation: { name },
          versionsOrganisation: { docs: [{ version: { name } }] },
        })
    })

    it('reads each list in the language that it names, with what belongs to it', async () => {
      const both = gql`
        query ($id: String!) {
          ru: News(id: $id, locale: ru) {
            title
            programmes {
              title
            }
          }
          own: News(id: $id) {
            title
            programmes {
              title
            }
          }
        }
      `
      expect(await graphqlOf(editor, method).request(both, { id })).toEqual({
        ru: { title: 'Новость', programmes: [{ title: 'Обучение' }] },
        own: { title: 'Жаңылык', programmes: [{ title: 'Окутуу' }] },
      })
    })

    it('is told the known languages where it names another', async () => {
      const unknown = gql`
        query ($locale: LocaleInputType) {
          allNews(locale: $locale) {
            totalDocs
          }
        }
      `
      const asked = graphqlOf(editor, method).request(unknown, { locale: 'kg' })
      await expect(asked).rejects.toBeInstanceOf(ClientError)
      await expect(asked).rejects.toMatchObject({
        response: {
          status: 400,
          errors: [{ extensions: { data: { code: 'locale', known: ['ky', 'ru', 'en'] } } }],
        },
      })
    })
  })

  it('by GraphQL changes something by POST alone', async () => {
    const write = gql`
      mutation ($id: String!) {
        updateNews(id: $id, locale: ru, data: { summary: "Кратко" }) {
          summary
        }
      }
    `
    const query = new URLSearchParams({ query: write, variables: JSON.stringify({ id }) })
    const headers = { authorization: `JWT ${editor.token}` }
    const byGet = await fetch(`${url()}/graphql?${query}`, { headers })
    expect([byGet.status, byGet.headers.get('allow')]).toEqual([405, 'POST'])
    expect(await graphqlOf(editor).request(write, { id })).toEqual({
      updateNews: { summary: 'Кратко' },
    })
  })

  it('by GraphQL takes no language from the operation before', async () => {
    const write = gql`
      mutation ($id: String!) {
        a: updateNews(id: $id, locale: ru, data: { summary: "Ещё короче" }) {
          programmes {
            title
          }
        }
        b: updateNews(id: $id, data: { title: "Без языка" }) {
          title
        }
      }
    `
    await expect(graphqlOf(editor).request(write, { id })).rejects.toMatchObject({
      response: {
        data: { a: { programmes: [{ title: 'Обучение' }] }, b: null },
        errors: [{ path: ['b'], extensions: { data: { code: 'locale' } } }],
      },
    })
  })
})
