import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { copyLocale } from '#desk/payload/serverFunctions/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import {
  createDocument,
  editionsOf,
  move,
  newsData,
  paragraph,
} from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

type Document = Record<string, unknown>

interface Refusal {
  errors: {
    message: string
    data?: { code: string; errors?: { path: string; message: string }[] }
  }[]
}

eachSharedDatabase('what is stored of what is written', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const stored = async (document: string, locale = 'ky') =>
    (
      await desk.rest<Document>('GET', `/${document}?locale=${locale}&depth=0`, {
        as: people.viewer,
      })
    ).body
  const write = (document: string, body: unknown, locale = 'ky') =>
    desk.rest<Document & Refusal>('PATCH', `/${document}?locale=${locale}`, {
      as: people.editor,
      body,
    })
  const create = (type: string, data: Document, locale = 'ky') =>
    createDocument(desk, type, data, { as: people.editor }, locale)

  describe('plain texts', () => {
    it('are cleaned in every kind of place, as rich text is', async () => {
      const id = await create('news', {
        ...newsData('\u202aѲз\u200bгөн\u202c ми\u00adграция '),
        summary: 'Бир\r\nэки\u0007 ',
        tags: ['тажик-й'.normalize('NFD'), '\u200b'],
        source: { label: '\ufeffБулак', url: ' https://www.iom.int\u200b' },
        meta: { title: 'Издөө\u2060' },
        body: paragraph('ɵлкɵ\u202e \u00adй'.normalize('NFD')),
      })
      expect(await stored(`news/${id}`)).toMatchObject({
        title: 'Өзгөн миграция',
        summary: 'Бир\nэки',
        tags: ['тажик-й'],
        source: { label: 'Булак', url: 'https://www.iom.int' },
        meta: { title: 'Издөө' },
        body: { root: { children: [{ children: [{ text: 'өлкө й' }] }] } },
        slug: 'ozgon-migratsiya',
      })
    })

    it('are no rich text without blocks, which the editor cannot open, nor are they read so', async () => {
      const empty = { ...paragraph('').root, children: [] }
      const id = await create('news', { title: 'Бош', body: paragraph('Текст') })
      expect((await write(`news/${id}`, { body: { root: empty } })).status).toBe(200)
      expect(await stored(`news/${id}`)).toMatchObject({ title: 'Бош', body: null })
      const { payload } = desk
      await payload.db.updateOne({
        collection: 'news',
        id,
        data: { body: { ky: { root: empty } } },
      })
      for (const [locale, body] of [
        ['ky', null],
        ['all', { ky: null }],
      ] as const)
        expect(await payload.findByID({ collection: 'news', id, locale })).toMatchObject({ body })
    })

    it('are cleaned in rows, in globals, over GraphQL, in bulk and in accounts', async () => {
      const row = {
        kind: 'phone',
        numberKind: 'short_code',
        value: '\u202a111\u202c',
        label: ' А\u200b',
      }
      const id = await create('hotlines', { name: 'Линия', channels: [row] })
      expect(await stored(`hotlines/${id}`)).toMatchObject({
        channels: [{ value: '111', label: 'А' }],
      })
      await desk.rest('POST', '/globals/organisation?locale=ky', {
        as: people.editor,
        body: { name: 'Уюм\u200b ' },
      })
      expect(await stored('globals/organisation')).toMatchObject({ name: 'Уюм' })
      const news = await create('news', newsData('Бир'))
      const update = `mutation ($data: mutationNewsUpdateInput!) {
        updateNews(id: "${news}", locale: ky, data: $data) { id } }`
      await desk.graphql(update, { as: people.editor, variables: { data: { title: 'Эки\u200b' } } })
      expect(await stored(`news/${news}`)).toMatchObject({ title: 'Эки' })
      const where = `where[id][equals]=${news}`
      await desk.rest('PATCH', `/news?locale=ky&${where}`, {
        as: people.editor,
        body: { summary: '\u00adҮч' },
      })
      expect(await stored(`news/${news}`)).toMatchObject({ summary: 'Үч' })
      const { id: user } = people.administrator
      const as = people.administrator
      await desk.rest('PATCH', `/users/${user}`, { as, body: { name: 'А\u200bйгүл' } })
      const account = await desk.rest<Document>('GET', `/users/${user}`, { as })
      expect(account.body['name']).toBe('Айгүл')
    })

    it('of nothing visible are empty: no title, no address, and the gate asks for both', async () => {
      const id = await create('news', newsData('\u200b\u3164\u2800', { slug: '\u00ad' }))
      const { title, slug } = await stored(`news/${id}`)
      expect([title ?? '', slug ?? '']).toEqual(['', ''])
      const { ky } = await editionsOf(desk, `news/${id}`, { as: people.editor })
      expect(ky?.findings.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['title', 'slug']),
      )
    })

    it('with look-alike letters are pointed out by field and word', async () => {
      const id = await create('hotlines', {
        name: 'Ишeним телефону',
        summary: 'Жардам',
        channels: [{ kind: 'phone', numberKind: 'short_code', value: '111', label: 'Oш' }],
      })
      const { body } = await desk.rest<{
        editions: { findings: { path: string; message: Label; severity: string }[] }[]
      }>('GET', `/hotlines/${id}/editions`, { as: people.editor })
      const found = body.editions[0]?.findings
        .filter(({ message }) => /«(?:Ишeним|Oш)»/.test(message.ru))
        .map(({ path, message, severity }) => [path, severity, message.ru])
      expect(found).toEqual([
        ['name', 'warning', expect.stringContaining('«Ишeним» есть похожие буквы')],
        ['channels.0.label', 'warning', expect.stringContaining('«Oш»')],
      ])
    })

    it('that were stored before are no change of who sends them back', async () => {
      const id = await create('news', newsData('Эски'))
      await desk.payload.db.updateOne({
        collection: 'news',
        id,
        data: { story: { depictsSurvivor: 'no', pseudonym: 'Ай\u200bгүл ' } },
      })
      const as = people.translator
      const before = await stored(`news/${id}`, 'ru')
      const answer = await desk.rest('PATCH', `/news/${id}?locale=ru`, {
        as,
        body: { story: before['story'], title: 'Старое' },
      })
      expect(answer.status).toBe(200)
    })
  })

  describe('what cannot be read', () => {
    const refused = async (body: unknown, language = 'ky') => {
      const answer = await desk.rest<Refusal>('POST', '/hotlines?locale=ky', {
        as: people.editor,
        body,
        headers: { 'accept-language': language },
      })
      expect(answer.status).toBe(400)
      return answer.body.errors[0]?.data?.errors?.[0]
    }

    it('is refused in the reader’s language', async () => {
      expect(await refused({ channels: [{ id: 'x' }] })).toMatchObject({
        path: 'channels.0.id',
        message: expect.stringContaining('саптын белгиси'),
      })
      expect((await refused({ channels: 'x' }))?.message).toContain('саптардын тизмеси')
      expect((await refused({ name: 'a\0' }, 'ru'))?.message).toContain('не должно быть знака')
      expect((await refused({ channels: 'x' }, '*'))?.message).toBe('has to be a list of rows')
      const id = await create('hotlines', { name: 'Линия' })
      const verified = await desk.rest<Refusal>('POST', `/hotlines/${id}/verify`, {
        as: people.administrator,
        body: { reviewEveryDays: '30', other: 1 },
        headers: { 'accept-language': 'ky' },
      })
      expect(verified.body.errors[0]?.data?.errors?.[0]).toMatchObject({
        path: 'reviewEveryDays',
        message: expect.stringContaining('сан гана'),
      })
    })

    it('a choice that there is not is refused, where the form hides it too', async () => {
      const hours = { weekly: [{ days: ['someday'] }] }
      expect(await refused({ name: 'Линия', hours }, 'ru')).toMatchObject({
        path: 'hours.weekly.0.days',
        message: expect.stringContaining('Такого варианта нет'),
      })
    })

    it('a form without `_payload` is refused: its parts would be dropped', async () => {
      const form = new FormData()
      form.append('name', 'Линия')
      expect((await refused(form))?.path).toBe('_payload')
    })
  })

  describe('numbers', () => {
    const texts = ['1 200', '1,200', '12 000 000', '1200,5', 'about 300', 'n']

    it.each(texts)(
      '%j for a number is refused with its path and rule, and nothing is cut',
      async (value) => {
        const data = { name: 'Линия', statistics: [{ label: 'чалуулар', value: 5 }, { value }] }
        const json = await desk.rest<Refusal>('POST', '/hotlines?locale=ky', {
          as: people.editor,
          body: data,
          headers: { 'accept-language': 'ky' },
        })
        const form = new FormData()
        form.append('_payload', JSON.stringify(data))
        const multipart = await desk.rest<Refusal>('POST', '/hotlines?locale=ky', {
          as: people.editor,
          body: form,
          headers: { 'accept-language': 'ky' },
        })
        for (const { status, body } of [json, multipart]) {
          expect(status).toBe(400)
          expect(body.errors[0]?.data).toMatchObject({
            code: 'validation',
            errors: [{ path: 'statistics.1.value', message: expect.stringContaining('сан') }],
          })
        }
      },
    )

    it('are refused by the name of the field, in the reader’s language, with its words as they are', async () => {
      const { body } = await desk.rest<Refusal>('POST', '/hotlines?locale=ky', {
        as: people.editor,
        body: { name: 'Линия', statistics: [{ value: '1 200' }] },
        headers: { 'accept-language': 'ru' },
      })
      const [error] = body.errors
      expect(error?.data?.errors?.[0]).toMatchObject({ label: expect.stringMatching(/ › 1 › /) })
      expect(error?.message).toMatch(/: .+ › 1 › .+: Здесь нужно число, например 1200 или 1200\.5$/)
    })

    it('are refused over GraphQL too', async () => {
      const create = `mutation ($data: mutationHotlineInput!) {
        createHotline(data: $data, locale: ky) { id } }`
      const variables = { data: { statistics: [{ value: '1 200' }] } }
      const { body } = await desk.graphql(create, {
        as: people.editor,
        variables,
        headers: { 'accept-language': 'ru' },
      })
      expect(body.data ?? null).toBeNull()
      expect(body.errors?.[0]).toMatchObject({
        extensions: {
          data: {
            code: 'validation',
            errors: [{ path: 'statistics.0.value', message: expect.stringContaining('число') }],
          },
        },
      })
    })
  })

  describe('addresses', () => {
    const long =
      'Республикасынын Эмгек социалдык камсыздоо жана миграция министрлиги менен биргелешкен долбоору башталды'

    it('that are made fit with their number, for a second document and for a duplicate', async () => {
      const id = await create('news', newsData(long))
      const second = await create('news', newsData(long))
      const copy = await desk.rest<{ doc: Document }>(
        'POST',
        `/news/${id}/duplicate?locale=ky&depth=0`,
        { as: people.editor, body: {} },
      )
      const slugs = [
        (await stored(`news/${id}`))['slug'],
        (await stored(`news/${second}`))['slug'],
        copy.body.doc['slug'],
      ].map(String)
      expect(copy.status).toBe(200)
      expect(slugs[0]?.length).toBeLessThanOrEqual(80)
      expect(slugs).toEqual([slugs[0], `${slugs[0] ?? ''}-2`, `${slugs[0] ?? ''}-3`])
    })

    it('that were typed as long as they may be are shortened for their number', async () => {
      const slug = `${'a'.repeat(90)}-bcdef`
      const first = await create('news', newsData('Бир', { slug }))
      const second = await create('news', newsData('Эки', { slug }))
      expect((await stored(`news/${first}`))['slug']).toBe(slug)
      expect((await stored(`news/${second}`))['slug']).toBe(`${'a'.repeat(90)}-2`)
    })

    it('that were typed longer than they may be are refused, and not cut', async () => {
      const id = await create('news', newsData('Бир'))
      const { status, body } = await write(`news/${id}`, { slug: 'a'.repeat(200) })
      expect(status).toBe(400)
      expect(body.errors[0]?.data?.errors).toMatchObject([
        { path: 'slug', message: expect.stringContaining('96') },
      ])
      const unreal = '11111111-1111-1111-1111-111111111111'
      expect((await write(`news/${id}`, { slug: unreal })).status).toBe(400)
    })

    it('are one each after a bulk write', async () => {
      const ids: string[] = []
      for (const title of ['Көп бир', 'Көп эки', 'Көп үч'])
        ids.push(await create('news', newsData(title)))
      const where = `where[id][in]=${ids.join(',')}`
      const answer = await desk.rest('PATCH', `/news?locale=ky&${where}`, {
        as: people.editor,
        body: { slug: 'kop' },
      })
      expect(answer.status).toBe(200)
      const slugs = await Promise.all(ids.map(async (id) => (await stored(`news/${id}`))['slug']))
      expect(slugs.sort()).toEqual(['kop', 'kop-2', 'kop-3'])
    })

    /** What Payload's “Copy to locale” does, after our server function's wrapper. */
    const copyTo = async (id: string, from: string, to: 'en' | 'ky' | 'ru') => {
      const user = await desk.payload.findByID({ collection: 'users', id: people.editor.id })
      const req = await createLocalReq({ user: { ...user, collection: 'users' } }, desk.payload)
      const data = await stored(`news/${id}`, from)
      await copyLocale<object>(() =>
        desk.payload.update({
          collection: 'news',
          id,
          data,
          locale: to,
          req,
          overrideAccess: true,
        }),
      )({ req } as Parameters<ReturnType<typeof copyLocale<object>>>[0])
    }

    it('are not copied to another locale, and made anew when the copied title is translated', async () => {
      const id = await create('news', newsData('Новая линия', { slug: 'typed' }), 'ru')
      await copyTo(id, 'ru', 'en')
      expect(await stored(`news/${id}`, 'en')).toMatchObject({
        title: 'Новая линия',
        slug: 'novaya-liniya',
      })
      await write(`news/${id}`, { title: 'New helpline', slug: 'novaya-liniya' }, 'en')
      expect(await stored(`news/${id}`, 'en')).toMatchObject({ slug: 'new-helpline' })
      expect(await stored(`news/${id}`, 'ru')).toMatchObject({ slug: 'typed' })
      // over a text that is there, its address stays
      await copyTo(id, 'ru', 'en')
      expect(await stored(`news/${id}`, 'en')).toMatchObject({
        title: 'Новая линия',
        slug: 'new-helpline',
      })
    })

    it('stay where readers have seen them, or somebody typed them', async () => {
      const as = people.editor
      const id = await create('news', newsData('Жаңы линия'))
      await copyTo(id, 'ky', 'en')
      for (const transition of ['submit', 'approve', 'publish'])
        await move(
          desk,
          `news/${id}`,
          'en',
          transition,
          { as: people.administrator },
          { reason: 'test' },
        )
      expect((await editionsOf(desk, `news/${id}`, { as }))['en']?.live).toBe(true)
      await write(`news/${id}`, { title: 'New line' }, 'en')
      expect(await stored(`news/${id}`, 'en')).toMatchObject({ slug: 'jangy-liniya' })
      await write(`news/${id}`, { title: 'Башка линия' })
      expect(await stored(`news/${id}`)).toMatchObject({ slug: 'jangy-liniya' })
    })
  })
})
