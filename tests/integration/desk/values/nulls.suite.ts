import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { isGroup, isList } from '#desk/fieldTree/index.ts'
import { contentTypes } from '../../../../collections/index.ts'
import { contentGlobals } from '../../../../globals/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

type Document = Record<string, unknown>

/** Names of fields that no save writes, and of the file that safeguarding alone may name. */
const NOT_WRITTEN = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'],
  ...['reviewEveryDays', 'consent'],
])

/** For each level of fields, its path and the shortest document in which all that it has is null. */
function* nulls(fields: readonly FlattenedField[], path = ''): Generator<[string, Document]> {
  const ours = fields.filter(({ name }) => !NOT_WRITTEN.has(name))
  yield [
    path,
    Object.fromEntries(ours.filter((one) => !isGroup(one)).map(({ name }) => [name, null])),
  ]
  for (const field of ours) {
    if (!isGroup(field) && !isList(field)) continue
    for (const [at, inner] of nulls(field.flattenedFields, `${path}.${field.name}`))
      yield [at, { [field.name]: isList(field) ? [inner] : inner }]
  }
}

eachSharedDatabase('null', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const write = (method: 'PATCH' | 'POST', path: string, body: unknown) =>
    desk.rest<Document>(method, `/${path}?locale=en&depth=0`, { as: people.administrator, body })
  const read = async (path: string) =>
    (await desk.rest<Document>('GET', `/${path}?locale=en&depth=0`, { as: people.editor })).body

  it('of any field of any type, alone or in a new document, is taken', async () => {
    const failed: string[] = []
    const tried = async (what: string, ...args: Parameters<typeof write>) => {
      const { status, body } = await write(...args)
      // a channel needs its kind
      const taken = what === 'hotlines.channels' ? 400 : status === 201 ? 201 : 200
      if (status !== taken) failed.push(`${what}: ${JSON.stringify(body)}`)
    }
    for (const { slug } of contentGlobals) {
      const global = desk.payload.globals.config.find((one) => one.slug === slug)
      for (const [path, body] of nulls(global?.flattenedFields ?? []))
        await tried(`${slug}${path}`, 'POST', `globals/${slug}`, body)
    }
    for (const { slug } of contentTypes) {
      const fields = desk.payload.collections[slug]?.config.flattenedFields ?? []
      const id = await createDocument(desk, slug, {}, { as: people.administrator }, 'en')
      for (const [path, body] of nulls(fields)) {
        await tried(`${slug}${path}`, 'PATCH', `${slug}/${id}`, body)
        if (path === '') await tried(`a new one of ${slug}`, 'POST', slug, body)
      }
    }
    expect(failed).toEqual([])
  })

  it('empties a list: over REST, GraphQL and in bulk, in a group, in a row and in a global', async () => {
    const as = people.editor
    const row = { kind: 'phone', numberKind: 'short_code', value: '111' }
    const filled = { name: 'Line', channels: [row], hours: { weekly: [{ days: ['MO'] }] } }
    const id = await createDocument(desk, 'hotlines', filled, { as }, 'en')
    const hotline = `hotlines/${id}`
    const emptied = await write('PATCH', hotline, { channels: null, hours: { weekly: null } })
    expect(emptied.status).toBe(200)
    expect(await read(hotline)).toMatchObject({ name: 'Line', channels: [], hours: { weekly: [] } })

    const update = `mutation ($data: mutationHotlineUpdateInput!) {
      updateHotline(id: "${id}", locale: en, data: $data) { id } }`
    await write('PATCH', hotline, { channels: [row] })
    const { body } = await desk.graphql(update, { as, variables: { data: { channels: null } } })
    expect(body.errors).toBeUndefined()
    expect(await read(hotline)).toMatchObject({ channels: [] })

    await write('PATCH', hotline, { channels: [row] })
    const many = await desk.rest('PATCH', `/hotlines?locale=en&where[id][equals]=${id}`, {
      as,
      body: { channels: null },
    })
    expect(many.status).toBe(200)
    expect(await read(hotline)).toMatchObject({ channels: [] })

    const items = [{ label: 'one', url: 'https://example.org/1' }]
    await write('POST', 'globals/navigation', { menus: [{ label: 'Menu', items }] })
    const inRow = { menus: [{ label: 'Menu', items: null }] }
    expect((await write('POST', 'globals/navigation', inRow)).status).toBe(200)
    expect(await read('globals/navigation')).toMatchObject({ menus: [{ items: [] }] })
  })
})
