import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { Person } from '../../../support/people.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, newsData, paragraph } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

type Values = Record<string, unknown>
type Stored = Values & { updatedAt: string; channels: Values[] }

interface ConflictAnswer {
  path: string
  message: string
  base: unknown
  theirs: unknown
  ours: unknown
  by: { id: string; name: string } | null
  at: string
}

interface Answer {
  doc?: Stored
  result?: Stored
  errors?: {
    message: string
    data: { code: string; updatedAt?: string; errors?: ConflictAnswer[] }
  }[]
}

const channel = (value: string, label: string): Values => ({
  kind: 'phone',
  numberKind: 'short_code',
  value,
  label,
})

const blocks = (...texts: string[]) => {
  const { root } = paragraph('')
  return { root: { ...root, children: texts.flatMap((text) => paragraph(text).root.children) } }
}

const textsOf = (body: unknown): string[] =>
  (body as ReturnType<typeof paragraph>).root.children.map(({ children }) =>
    children.map(({ text }) => text).join(''),
  )

eachSharedDatabase('saves of an older state', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const read = async (document: string, locale = 'ky', as: Person = people.editor) =>
    (await desk.rest<Stored>('GET', `/${document}?locale=${locale}&depth=0`, { as })).body
  const save = (document: string, body: unknown, locale = 'ky', as: Person = people.editor) =>
    desk.rest<Answer>('PATCH', `/${document}?locale=${locale}`, { as, body })
  const conflictsOf = ({ errors }: Answer) => errors?.[0]?.data.errors ?? []
  const codeOf = ({ errors }: Answer) => errors?.[0]?.data.code

  describe('of a document with rows', () => {
    let hotline: string
    let opened: Stored

    beforeEach(async () => {
      const channels = [channel('111', 'бир'), channel('112', 'эки')]
      const data = { name: 'Ишеним', channels }
      hotline = `hotlines/${await createDocument(desk, 'hotlines', data, { as: people.editor })}`
      await save(hotline, { name: 'Доверие', summary: 'кратко' }, 'ru')
      opened = await read(hotline)
    })

    it('of two tabs in two languages keep the number that one of them added', async () => {
      const russian = await read(hotline, 'ru')
      const added = await save(hotline, {
        ...opened,
        channels: [...opened.channels, channel('222', 'үч')],
      })
      expect(added.status).toBe(200)
      const saved = await save(hotline, { ...russian, summary: 'кратко и ясно' }, 'ru')
      expect(saved.status).toBe(200)
      expect(saved.body.doc?.channels.map(({ value }) => value)).toEqual(['111', '112', '222'])
      expect(saved.body.doc?.updatedAt).toBe((await read(hotline)).updatedAt)
      expect(await read(hotline)).toMatchObject({ name: 'Ишеним', channels: [{}, {}, {}] })
    })

    it('of an author and a translator merge, also the texts of shared rows', async () => {
      const russian = await read(hotline, 'ru', people.translator)
      const [first, second] = opened.channels
      const channels = [channel('103', 'нөл'), { ...second, label: 'эки!' }, first]
      expect((await save(hotline, { ...opened, channels })).status).toBe(200)
      const [one, two] = russian.channels
      const translated = { ...russian, channels: [{ ...one, label: 'один' }, two] }
      const saved = await save(hotline, translated, 'ru', people.translator)
      expect(saved.body.errors).toBeUndefined()
      expect(saved.status).toBe(200)
      expect((await read(hotline)).channels).toMatchObject([
        { value: '103', label: 'нөл' },
        { value: '112', label: 'эки!' },
        { value: '111', label: 'бир' },
      ])
      const labels = (await read(hotline, 'ru')).channels.map(({ label }) => label ?? null)
      expect(labels).toEqual([null, null, 'один'])
    })

    it('bring no row back that was deleted, and keep what was added at both ends', async () => {
      const [first, second] = opened.channels
      expect((await save(hotline, { ...opened, channels: [second] })).status).toBe(200)
      const later = await save(hotline, {
        ...opened,
        channels: [first, second, channel('333', 'үч')],
      })
      expect(later.status).toBe(200)
      expect((await read(hotline)).channels.map(({ value }) => value)).toEqual(['112', '333'])
    })

    it('are refused where one deleted the row that the other changed, in another language too', async () => {
      const russian = await read(hotline, 'ru')
      const [one, two] = russian.channels
      const translated = { ...russian, channels: [{ ...one, label: 'один' }, two] }
      await save(hotline, translated, 'ru')
      const removed = await save(hotline, { ...opened, channels: [opened.channels[1]] })
      expect(removed.status).toBe(409)
      expect(conflictsOf(removed.body)).toMatchObject([
        { path: 'channels.0', ours: null, theirs: { value: '111' } },
      ])
      const now = await read(hotline, 'ru')
      await save(hotline, { ...now, channels: [now.channels[1]] }, 'ru')
      const changed = await save(hotline, {
        ...opened,
        channels: [{ ...opened.channels[0], label: 'бирөө' }, opened.channels[1]],
      })
      expect(changed.status).toBe(409)
      expect(conflictsOf(changed.body)).toMatchObject([
        { path: 'channels.0', theirs: null, ours: { label: 'бирөө' } },
      ])
    })

    it('are stored once when they are sent twice, with rows that have no ids', async () => {
      const body = {
        channels: [...opened.channels, channel('222', 'үч')],
        updatedAt: opened.updatedAt,
      }
      for (const _ of [1, 2]) expect((await save(hotline, body)).status).toBe(200)
      expect((await read(hotline)).channels).toHaveLength(3)
    })

    it('without a base, or with the present one, are written as they came', async () => {
      await save(hotline, { name: 'Биринчи' })
      expect((await save(hotline, { name: 'Экинчи' })).status).toBe(200)
      const { updatedAt } = await read(hotline)
      expect((await save(hotline, { name: 'Үчүнчү', updatedAt })).status).toBe(200)
      expect(await read(hotline)).toMatchObject({ name: 'Үчүнчү' })
    })
  })

  describe('of a text', () => {
    let news: string
    let opened: Stored

    beforeEach(async () => {
      const data = { ...newsData('Кабар'), tags: ['бир'], body: blocks('А бир', 'Б эки', 'В үч') }
      news = `news/${await createDocument(desk, 'news', data, { as: people.author })}`
      opened = await read(news)
    })

    it('merge field by field, `null` clears, and what is not sent is not touched', async () => {
      await save(news, { ...opened, title: 'Жаңы аталыш', summary: 'Кыска' })
      const { updatedAt } = opened
      const merged = await save(news, { tags: ['эки'], date: '2026-09-02', updatedAt }, 'ky')
      expect(merged.body.doc).toMatchObject({
        title: 'Жаңы аталыш',
        summary: 'Кыска',
        tags: ['эки'],
        date: expect.stringContaining('2026-09-02') as unknown,
      })
      const cleared = await save(news, { ...opened, body: null })
      expect(cleared.body.doc).toMatchObject({ title: 'Жаңы аталыш', tags: ['эки'] })
      expect(cleared.body.doc?.['body'] ?? null).toBeNull()
    })

    it('merge by blocks, side by side too', async () => {
      await save(news, { ...opened, body: blocks('А бир!', 'Б эки', 'В үч', 'Г төрт') })
      const merged = await save(news, {
        ...opened,
        body: blocks('Башы', 'А бир', 'Б эки?', 'В үч'),
      })
      expect(merged.status).toBe(200)
      expect(textsOf(merged.body.doc?.['body'])).toEqual([
        'Башы',
        'А бир!',
        'Б эки?',
        'В үч',
        'Г төрт',
      ])
    })

    it('are refused with each place that both changed, who did and when, and store nothing', async () => {
      const title = 'Алардын аталышы'
      await save(
        news,
        { ...opened, title, body: blocks('А алар', 'Б эки', 'В үч!') },
        'ky',
        people.author,
      )
      const theirs = await read(news)
      await save(news, { title: 'Заголовок' }, 'ru')
      const refused = await save(news, {
        ...opened,
        title: 'Биздин аталыш',
        summary: 'Биздики',
        body: blocks('А биз', 'Б эки?', 'В үч'),
      })
      expect(refused.status).toBe(409)
      expect(codeOf(refused.body)).toBe('edit_conflict')
      const [first, second] = conflictsOf(refused.body)
      const { name } = (await read(`users/${people.author.id}`, 'ky', people.author)) as Values
      expect(first).toMatchObject({
        path: 'title',
        base: 'Кабар',
        theirs: title,
        ours: 'Биздин аталыш',
        by: { id: people.author.id, name },
        at: theirs.updatedAt,
      })
      expect(second?.path).toBe('body')
      expect(textsOf(second?.theirs)).toEqual(['А алар', 'Б эки?', 'В үч!'])
      expect(textsOf(second?.ours)).toEqual(['А биз', 'Б эки?', 'В үч!'])
      expect(await read(news)).toMatchObject({ title, summary: opened['summary'] })
    })

    it('may change the same to the same', async () => {
      await save(news, { ...opened, title: 'Бирдей', body: blocks('Бирдей') })
      const same = await save(news, { ...opened, title: ' Бирдей\u200b', body: blocks('Бирдей') })
      expect(same.status).toBe(200)
    })

    it('say their base in `If-Match`, before `base`, before the body', async () => {
      await save(news, { title: 'Биринчи' })
      const now = await read(news)
      const asked = (query: string, headers: Record<string, string>, updatedAt?: string) =>
        desk.rest<Answer>('PATCH', `/${news}?locale=ky${query}`, {
          as: people.editor,
          headers,
          body: { title: 'Экинчи', ...(updatedAt && { updatedAt }) },
        })
      const old = opened.updatedAt
      expect((await asked(`&base=${old}`, {})).status).toBe(409)
      expect((await asked(`&base=${old}`, {}, now.updatedAt)).status).toBe(409)
      expect((await asked('', { 'if-match': `"${old}"` }, now.updatedAt)).status).toBe(409)
      expect((await asked(`&base=never`, {})).status).toBe(400)
      expect((await asked('', { 'if-match': '"x"' })).status).toBe(400)
      const fine = await asked(`&base=${old}&select[title]=true`, { 'if-match': now.updatedAt })
      expect(fine.body.doc).toMatchObject({
        title: 'Экинчи',
        updatedAt: expect.any(String) as unknown,
      })
    })

    it('are refused whole where it is not known any more what they were made of', async () => {
      await save(news, { title: 'Биринчи' })
      const base = '2020-01-01T00:00:00.000Z'
      const refused = await save(news, { ...opened, summary: 'Биздики', updatedAt: base })
      expect(conflictsOf(refused.body).map(({ path, base: was }) => [path, was])).toEqual([
        ['title', null],
        ['summary', null],
      ])
    })

    it('name no base where they are saves of several documents', async () => {
      const { status, body } = await desk.rest<Answer>(
        'PATCH',
        `/news?locale=ky&where[id][in]=${String(opened['id'])}`,
        { as: people.editor, body: { title: 'Баары', updatedAt: opened.updatedAt } },
      )
      expect([status, codeOf(body)]).toEqual([400, 'bad_request'])
    })

    it('tell nothing to who may not write, and refuse a translator what all languages share', async () => {
      await save(news, { title: 'Биринчи', tags: ['эки'] })
      const body = { title: 'Меники', tags: ['үч'], updatedAt: opened.updatedAt }
      for (const as of [people.viewer, people.translator]) {
        const refused = await save(news, body, 'ky', as)
        expect([refused.status, JSON.stringify(refused.body).includes('Биринчи')]).toEqual([
          403,
          false,
        ])
      }
      const russian = await save(news, { ...body, title: 'Мой' }, 'ru', people.translator)
      expect([russian.status, codeOf(russian.body)]).toEqual([403, 'role'])
      const own = { ...opened, title: 'Мой', summary: null, body: null, slug: null, meta: {} }
      expect((await save(news, own, 'ru', people.translator)).body.doc).toMatchObject({
        title: 'Мой',
        tags: ['эки'],
      })
    })

    it('merge over GraphQL', async () => {
      await save(news, { title: 'Биринчи', summary: 'Кыска' })
      const mutation = `mutation ($id: String!, $data: mutationNewsUpdateInput!) {
        updateNews(id: $id, data: $data, locale: ky) { title summary updatedAt }
      }`
      const send = (data: Values) =>
        desk.graphql<{ updateNews: Values }>(mutation, {
          as: people.editor,
          variables: { id: opened['id'], data: { ...data, updatedAt: opened.updatedAt } },
        })
      const refused = await send({ title: 'Меники' })
      expect(refused.body.errors?.[0]?.extensions).toMatchObject({
        data: { code: 'edit_conflict', errors: [{ path: 'title', theirs: 'Биринчи' }] },
      })
      const merged = await send({ title: 'Кабар', date: '2026-09-03' })
      expect(merged.body.data?.updateNews).toMatchObject({ title: 'Биринчи', summary: 'Кыска' })
    })
  })

  it('leave it to nobody to read, ask for or write who saved what', async () => {
    const as = people.administrator
    const id = await createDocument(desk, 'news', newsData('Ким'), { as: people.author })
    const { body } = await desk.rest<{ docs: Values[] }>('GET', '/news/versions?limit=1', { as })
    const answers = [await read(`news/${id}`), body.docs]
    expect(JSON.stringify(answers)).not.toContain('saved')
    const found = await desk.rest('GET', `/news?where[savedBy][equals]=${as.id}`, { as })
    expect(found.status).toBe(400)
    await save(`news/${id}`, { savedBy: as.id, savedLocale: 'en' })
    const stored = await desk.payload.db.findOne<Values & { id: string }>({
      collection: 'news',
      where: { id: { equals: id } },
    })
    expect(stored).toMatchObject({ savedBy: people.editor.id, savedLocale: 'ky' })
    const asked = await desk.graphql(`{ News(id: "${id}") { savedBy savedLocale } }`, { as })
    expect(asked.body.data).toEqual({ News: { savedBy: null, savedLocale: null } })
  })

  it('of a global merge as those of a document', async () => {
    const path = '/globals/organisation?locale=ky'
    const post = (body: unknown) => desk.rest<Answer>('POST', path, { as: people.editor, body })
    await post({ name: 'Миссия', mandate: 'Кириш' })
    const { body } = await desk.rest<Stored>('GET', `${path}&depth=0`, { as: people.editor })
    const { id: _, ...opened } = body
    expect((await post({ ...opened, name: 'Өкүлчүлүк' })).body.errors).toBeUndefined()
    const refused = await post({ name: 'Башка', updatedAt: opened.updatedAt })
    expect(conflictsOf(refused.body)).toMatchObject([{ path: 'name', theirs: 'Өкүлчүлүк' }])
    const merged = await post({ ...opened, mandate: 'Жаңы кириш' })
    expect(merged.body.result).toMatchObject({ name: 'Өкүлчүлүк', mandate: 'Жаңы кириш' })
  })
})
