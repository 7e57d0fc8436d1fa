import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument } from '../../../support/newsStory.ts'
import { type People, type Person, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

type Row = Record<string, unknown>

interface Refusal {
  errors: { data?: { code: string; errors?: { path: string; message: string }[] } }[]
}

const FRESH = ['6b02af317a38d4587522e7e1', '6b02af317a38d4587522e7e2', '6b02af317a38d4587522e7e3']

const channel = (value: string, label: string): Row => ({
  kind: 'phone',
  numberKind: 'short_code',
  value,
  label,
})
const without = ({ id: _, ...row }: Row): Row => row
const pasted = (row: Row, index: number): Row => ({ ...row, id: FRESH[index] })

eachSharedDatabase('rows that come without their ids', (database) => {
  let desk: TestDesk
  let people: People
  let id: string
  let rows: Row[]

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const channelsIn = async (locale: string, document = id): Promise<Row[]> => {
    const { body } = await desk.rest<{ channels: Row[] }>(
      'GET',
      `/hotlines/${document}?locale=${locale}&depth=0`,
      { as: people.viewer },
    )
    return body.channels
  }
  const labels = async (locale: string, document = id) =>
    (await channelsIn(locale, document)).map(({ value, label }) => [value, label ?? null])
  const write = (channels: Row[], locale: string, as: Person = people.editor) =>
    desk.rest<Refusal>('PATCH', `/hotlines/${id}?locale=${locale}`, {
      as,
      body: { channels },
      headers: { 'accept-language': 'en' },
    })

  const hotline = async (): Promise<string> => {
    const data = { name: 'Линия', channels: [channel('111', 'бир'), channel('222', 'эки')] }
    const made = await createDocument(desk, 'hotlines', data, { as: people.editor })
    const stored = await channelsIn('ky', made)
    await desk.rest('PATCH', `/hotlines/${made}?locale=en`, {
      as: people.editor,
      body: { channels: stored.map((row, index) => ({ ...row, label: ['one', 'two'][index] })) },
    })
    return made
  }

  beforeEach(async () => {
    id = await hotline()
    rows = await channelsIn('ky')
  })

  it('keep the texts of other locales: from a tool, pasted, in another order', async () => {
    const ids = rows.map((row) => row['id'])
    expect((await write([channel('222', 'два'), channel('111', 'один')], 'ru')).status).toBe(200)
    expect(await labels('ru')).toEqual([
      ['222', 'два'],
      ['111', 'один'],
    ])
    expect((await write(rows.map(pasted), 'ru')).status).toBe(200)
    expect((await channelsIn('ru')).map((row) => row['id'])).toEqual(ids)
    expect(await labels('ky')).toEqual([
      ['111', 'бир'],
      ['222', 'эки'],
    ])
    expect(await labels('en')).toEqual([
      ['111', 'one'],
      ['222', 'two'],
    ])
  })

  it('keep them where a value was changed at its place, and a new row gets none', async () => {
    const sent = [channel('112', 'бир'), channel('222', 'эки'), channel('333', 'үч')]
    expect((await write(sent, 'ky')).status).toBe(200)
    expect(await labels('en')).toEqual([
      ['112', 'one'],
      ['222', 'two'],
      ['333', null],
    ])
  })

  it('are taken of who may only translate', async () => {
    const sent = rows.map((row, index) => ({ ...without(row), label: ['один', 'два'][index] }))
    expect((await write(sent, 'ru', people.translator)).status).toBe(200)
    expect(await labels('en')).toEqual([
      ['111', 'one'],
      ['222', 'two'],
    ])
  })

  it('are refused where a row would go with its texts, which names row and languages', async () => {
    for (const sent of [[channel('222', 'два')], [pasted(channel('222', 'два'), 0)]]) {
      const { status, body } = await write(sent, 'ru')
      expect(status).toBe(400)
      expect(body.errors[0]?.data).toMatchObject({ code: 'rows', errors: [{ path: 'channels' }] })
      expect(body.errors[0]?.data?.errors?.[0]?.message).toContain('Kyrgyz and English')
      expect(body.errors[0]?.data?.errors?.[0]?.message).toContain('row 1')
    }
    const mixed = await write([rows[0] ?? {}, channel('333', 'три')], 'ru')
    expect(mixed.body.errors[0]?.data?.errors?.[0]?.message).toContain('row 2')
    expect(await labels('ky')).toEqual([
      ['111', 'бир'],
      ['222', 'эки'],
    ])
  })

  it('are taken where a row goes that has texts in the written locale alone', async () => {
    await write(
      rows.map((row) => ({ ...row, label: null })),
      'en',
    )
    expect((await write([channel('222', 'эки')], 'ky')).status).toBe(200)
    expect(await labels('ky')).toEqual([['222', 'эки']])
  })

  it('beside rows under their ids are new ones: who deletes a row deletes its texts', async () => {
    const [first = {}] = rows
    expect((await write([first, pasted(channel('333', 'үч'), 0)], 'ky')).status).toBe(200)
    expect(await labels('en')).toEqual([
      ['111', 'one'],
      ['333', null],
    ])
    expect((await write([], 'ky')).status).toBe(200)
    expect(await labels('en')).toEqual([])
  })

  it('keep them in a bulk write, over GraphQL, and in the rows of a version that is restored', async () => {
    const other = await hotline()
    const sent = [channel('111', 'раз'), channel('222', 'два')]
    const bulk = await desk.rest('PATCH', `/hotlines?locale=ru&where[id][in]=${id},${other}`, {
      as: people.editor,
      body: { channels: sent },
    })
    expect(bulk.status).toBe(200)
    const update = `mutation ($data: mutationHotlineUpdateInput!) {
      updateHotline(id: "${id}", locale: ru, data: $data) { id } }`
    const graphql = await desk.graphql(update, {
      as: people.editor,
      variables: {
        data: {
          channels: sent.map(({ kind, value, numberKind }) => ({
            kind,
            value,
            numberKind,
            label: 'g',
          })),
        },
      },
    })
    expect(graphql.body.errors).toBeUndefined()
    for (const document of [id, other])
      expect(await labels('en', document)).toEqual([
        ['111', 'one'],
        ['222', 'two'],
      ])
    expect(await labels('ru')).toEqual([
      ['111', 'g'],
      ['222', 'g'],
    ])
    const as = people.administrator
    const versions = await desk.rest<{ docs: { id: string }[] }>(
      'GET',
      `/hotlines/versions?where[parent][equals]=${id}&sort=createdAt&limit=2`,
      { as },
    )
    const version = versions.body.docs[1]?.id ?? ''
    await desk.rest('POST', `/hotlines/versions/${version}`, { as })
    expect(await labels('ky')).toEqual([
      ['111', 'бир'],
      ['222', 'эки'],
    ])
  })

  it('keep them in rows inside rows, in a global', async () => {
    const save = (locale: string, body: unknown) =>
      desk.rest<Refusal & { result: { menus: Row[] } }>(
        'POST',
        `/globals/navigation?locale=${locale}&depth=0`,
        {
          as: people.editor,
          body,
        },
      )
    const items = [
      { label: 'бир', url: 'https://example.org/1' },
      { label: 'эки', url: 'https://example.org/2' },
    ]
    await save('ky', { menus: [{ label: 'Меню', items }] })
    const english = [...items]
      .reverse()
      .map((item, index) => ({ ...item, label: ['two', 'one'][index] }))
    const answer = await save('en', { menus: [{ label: 'Menu', items: english }] })
    expect(answer.status).toBe(200)
    const { body } = await desk.rest<{ menus: { label: string; items: Row[] }[] }>(
      'GET',
      '/globals/navigation?locale=ky&depth=0',
      { as: people.viewer },
    )
    expect(body.menus.map((menu) => [menu.label, ...menu.items.map(({ label }) => label)])).toEqual(
      [['Меню', 'эки', 'бир']],
    )
    const lost = await save('en', { menus: [{ label: 'Menu', items: english.slice(1) }] })
    expect(lost.status).toBe(400)
    expect(lost.body.errors[0]?.data?.errors?.[0]?.path).toBe('menus.0.items')
  })

  describe('inside rows, that come under another parent,', () => {
    const link = (label: string) => ({ label, url: `https://example.org/${label}` })
    interface Menu extends Row {
      items: Row[]
    }
    const navigation = '/globals/navigation?locale='
    const menusIn = async (locale: string): Promise<Menu[]> =>
      (
        await desk.rest<{ menus: Menu[] }>('GET', `${navigation}${locale}&depth=0`, {
          as: people.viewer,
        })
      ).body.menus
    const save = (locale: string, menus: unknown) =>
      desk.rest<Refusal>('POST', `${navigation}${locale}&depth=0`, {
        as: people.editor,
        body: { menus },
        headers: { 'accept-language': 'en' },
      })
    const itemsIn = async (locale: string) =>
      (await menusIn(locale)).map(({ items }) => items.map(({ label }) => label ?? null))

    beforeEach(async () => {
      await save('ky', [])
      await save('ky', [
        { label: 'Биринчи', items: [link('а')] },
        { label: 'Экинчи', items: [link('б'), link('в')] },
      ])
      const menus = await menusIn('ky')
      const english = [['a'], ['b', 'c']]
      await save(
        'en',
        menus.map((menu, at) => ({
          ...menu,
          label: `Menu ${String(at)}`,
          items: menu.items.map((item, index) => ({ ...item, label: english[at]?.[index] })),
        })),
      )
    })

    it.each<[string, (item: Row) => Row, number | 'new']>([
      ['under their ids', (item) => item, 0],
      ['without', without, 0],
      ['with null for an id', (item) => ({ ...item, id: null }), 0],
      ['under new ids', (item) => pasted(item, 0), 0],
      ['in a parent that is new', (item) => item, 'new'],
    ])('are refused, %s', async (_, changed, to) => {
      const menus = await menusIn('ru')
      const item = menus[1]?.items.shift() ?? {}
      if (to === 'new') menus.push({ label: 'Новое', items: [changed(item)] })
      else menus[to]?.items.push(changed(item))
      const { status, body } = await save('ru', menus)
      expect(status).toBe(400)
      const [error] = body.errors[0]?.data?.errors ?? []
      expect(body.errors[0]?.data?.code).toBe('rows')
      expect(error?.path).toBe(to === 'new' ? 'menus.2.items' : 'menus.0.items')
      expect(error?.message).toContain('Kyrgyz and English text of the row menus.1.items.0')
      expect(await itemsIn('en')).toEqual([['a'], ['b', 'c']])
    })

    it('are taken where they are copied, or have no other text; parents may change places', async () => {
      const menus = await menusIn('ky')
      menus[0]?.items.push(without(menus[1]?.items[0] ?? {}))
      expect((await save('ky', [...menus].reverse())).status).toBe(200)
      expect(await itemsIn('ky')).toEqual([
        ['б', 'в'],
        ['а', 'б'],
      ])
      expect(await itemsIn('en')).toEqual([
        ['b', 'c'],
        ['a', null],
      ])
      const again = await menusIn('ky')
      again[0]?.items.push(...(again[1]?.items.splice(1) ?? []))
      expect((await save('ky', again)).status).toBe(200)
      expect(await itemsIn('ky')).toEqual([['б', 'в', 'б'], ['а']])
    })
  })

  it('or with an id that another row of the document has are refused by their path', async () => {
    const menus = [{ label: 'Меню', items: [{ label: 'бир', url: 'https://example.org/1' }] }]
    const path = '/globals/navigation?locale=ky&depth=0'
    await desk.rest('POST', path, { as: people.editor, body: { menus } })
    const stored = await desk.rest<{ menus: Row[] }>('GET', path, { as: people.editor })
    const [menu = {}] = stored.body.menus
    const copied = [menu, without(menu)]
    const { status, body } = await desk.rest<Refusal>('POST', path, {
      as: people.editor,
      body: { menus: copied },
    })
    expect(status).toBe(400)
    expect(body.errors[0]?.data?.errors?.[0]?.path).toBe('menus.1.items.0.id')
  })

  it('or with ids of another document get new ones', async () => {
    for (const method of ['POST', 'PATCH'] as const) {
      const path = method === 'POST' ? '/hotlines' : `/hotlines/${await hotline()}`
      const answer = await desk.rest<{ doc: { id: string } }>(method, `${path}?locale=ky`, {
        as: people.editor,
        body: { name: 'Линия', channels: rows },
      })
      expect([200, 201]).toContain(answer.status)
      expect(await labels('ky', answer.body.doc.id)).toEqual([
        ['111', 'бир'],
        ['222', 'эки'],
      ])
      expect(await labels('ky')).toEqual([
        ['111', 'бир'],
        ['222', 'эки'],
      ])
    }
  })

  it('or with the same new ids for several documents get their own', async () => {
    const made = [1, 2].map(() =>
      createDocument(desk, 'hotlines', { name: 'Линия' }, { as: people.editor }),
    )
    const ids = await Promise.all(made)
    const bulk = await desk.rest('PATCH', `/hotlines?locale=ky&where[id][in]=${ids.join(',')}`, {
      as: people.editor,
      body: { channels: [pasted(channel('333', 'үч'), 2)] },
    })
    expect(bulk.status).toBe(200)
    for (const one of ids) expect(await labels('ky', one)).toEqual([['333', 'үч']])
  })

  it('or with nothing for an id are rows without', async () => {
    for (const empty of [null, '']) {
      const sent = rows.map((row) => ({ ...row, id: empty }))
      expect((await write(sent, 'ru')).status).toBe(200)
      expect((await channelsIn('en')).map((row) => row['id'])).toEqual(
        rows.map(({ id: own }) => own),
      )
      const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/hotlines?locale=ky', {
        as: people.editor,
        body: { name: 'Линия', channels: sent },
      })
      expect(await labels('ky', body.doc.id)).toHaveLength(2)
    }
  })
})
