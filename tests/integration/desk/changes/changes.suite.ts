import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import {
  createDocument,
  editionsOf,
  move,
  newsData,
  paragraph,
  type TransitionAnswer,
} from '../../../support/newsStory.ts'
import { type People, type Person, createPeople, createPerson } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

interface ChangesAnswer {
  live: boolean
  changes: {
    path: string
    label: string
    kind: string
    before: string
    after: string
  }[]
}

const hotline = (name: string) => ({
  name,
  summary: `${name}: кыскача`,
  hours: { kind: 'always' },
  channels: [
    { kind: 'phone', numberKind: 'short_code', value: '189', cost: 'free' },
    { kind: 'phone', numberKind: 'short_code', value: '1414', cost: 'free' },
  ],
})

eachSharedDatabase('what differs from what is live', (database) => {
  let desk: TestDesk
  let people: People
  let second: Person

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    second = await createPerson(desk, ['editor'])
  })
  afterAll(() => desk.close())

  const changesOf = (document: string, as?: Person | People['frontend'], language = 'en') =>
    desk.rest<ChangesAnswer & TransitionAnswer>('GET', `/${document}/editions/ky/changes`, {
      ...(as ? { as } : {}),
      headers: { 'accept-language': language },
    })
  const save = async (document: string, data: Record<string, unknown>, by = people.editor) => {
    const path = `/${document}?locale=ky&depth=0`
    const { status, body } = await desk.rest('PATCH', path, { as: by, body: data })
    expect({ status, body }).toMatchObject({ status: 200 })
  }
  const publish = async (document: string, by: Person) => {
    await move(desk, document, 'ky', 'submit', { as: people.editor })
    await move(desk, document, 'ky', 'approve', { as: by })
    const { status, body } = await move(desk, document, 'ky', 'publish', { as: by })
    expect({ status, body }).toMatchObject({ status: 200 })
  }
  const liveNews = async (title: string, more: Record<string, unknown> = {}) => {
    const id = await createDocument(desk, 'news', newsData(title, more), { as: people.editor })
    await publish(`news/${id}`, second)
    return `news/${id}`
  }
  const liveHotline = async (name: string) => {
    const id = await createDocument(desk, 'hotlines', hotline(name), { as: people.editor })
    await desk.rest('POST', `/hotlines/${id}/verify`, { as: people.editor, body: {} })
    await publish(`hotlines/${id}`, people.safeguarding)
    return `hotlines/${id}`
  }

  describe('who may see it', () => {
    it.each([
      ['an anonymous caller', null, 401],
      ['a frontend key', 'frontend', 403],
      ['a viewer', 'viewer', 200],
      ['a translator of another locale', 'translator', 200],
      ['an author', 'author', 200],
      ['an administrator', 'administrator', 200],
    ] as const)('%s: as the document itself', async (_who, role, status) => {
      const document = await liveNews(`Ким көрөт ${String(role)}`)
      const answer = await changesOf(document, role ? people[role] : undefined)
      expect(answer.status).toBe(status)
      if (status !== 200) expect(JSON.stringify(answer.body)).not.toContain('Ким көрөт')
      const itself = await desk.rest(
        'GET',
        `/${document}?locale=ky`,
        role ? { as: people[role] } : {},
      )
      expect(itself.status === 200).toBe(status === 200)
    })

    it('answers 404 where there is no document, 400 for all locales at once', async () => {
      expect((await changesOf('news/00000000', people.viewer)).status).toBe(404)
      const document = await liveNews('Баары бирге')
      const all = await desk.rest('GET', `/${document}/editions/all/changes`, {
        as: people.viewer,
      })
      expect(all.status).toBe(400)
    })
  })

  it('is all of it where nothing is live', async () => {
    const id = await createDocument(desk, 'news', newsData('Жаңы'), { as: people.author })
    const { body } = await changesOf(`news/${id}`, people.viewer)
    expect(body).toEqual({ live: false, changes: [] })
  })

  it('is nothing right after publishing', async () => {
    const { body } = await changesOf(await liveNews('Азыр эле'), people.viewer)
    expect(body).toEqual({ live: true, changes: [] })
  })

  it('says texts, rich text, days and answers as people read them', async () => {
    const document = await liveNews('Башкы ат')
    await save(document, {
      title: 'Башка ат',
      body: paragraph('Башка текст'),
      date: '2026-09-02',
      meta: { title: 'Издөө' },
    })
    const { body } = await changesOf(document, people.viewer)
    expect(body.live).toBe(true)
    expect(body.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: 'title',
          label: 'Title',
          kind: 'changed',
          before: 'Башкы ат',
          after: 'Башка ат',
        }),
        expect.objectContaining({
          path: 'body',
          before: 'Башкы ат: толук тексти',
          after: 'Башка текст',
        }),
        expect.objectContaining({ path: 'date', before: '2026-09-01', after: '2026-09-02' }),
        expect.objectContaining({ path: 'meta.title', before: '', after: 'Издөө' }),
      ]),
    )
    expect(body.changes).toHaveLength(4)
  })

  it('says labels in the reader’s language', async () => {
    const document = await liveNews('Орусча окуу')
    await save(document, { title: 'Орусча окуду' })
    const { body } = await changesOf(document, people.viewer, 'ru')
    expect(body.changes[0]).toMatchObject({ path: 'title', label: 'Название' })
  })

  it('knows rows by their ids, and says which came, went and changed', async () => {
    const document = await liveHotline('Саптар')
    const { body: stored } = await desk.rest<{ channels: Record<string, unknown>[] }>(
      'GET',
      `/${document}?locale=ky&depth=0`,
      { as: people.editor },
    )
    const [first, last] = stored.channels
    const added = { kind: 'email', value: 'help@example.org' }
    await save(document, { channels: [added, { ...last, cost: 'paid' }] })
    const { body } = await changesOf(document, people.viewer)
    expect(body.changes.map(({ path, kind }) => [path, kind])).toEqual([
      ['channels.0', 'added'],
      ['channels.1.cost', 'changed'],
      ['channels', 'removed'],
    ])
    expect(body.changes[0]?.label).toMatch(/› 1$/)
    expect(body.changes[0]?.after).toContain('help@example.org')
    expect(body.changes[1]).toMatchObject({ before: 'Free of charge' })
    expect(body.changes[2]?.before).toContain(String(first?.['value']))
  })

  it('names related documents by their titles', async () => {
    const place = await createDocument(
      desk,
      'places',
      { name: 'Ош', kind: 'city' },
      {
        as: people.editor,
      },
    )
    const document = await liveHotline('Жерлер')
    await save(document, { places: [place] })
    const { body } = await changesOf(document, people.viewer)
    expect(body.changes).toMatchObject([{ path: 'places', before: '', after: 'Ош' }])
    expect(JSON.stringify(body)).not.toContain(place)
  })

  it('leaves out what is outside review', async () => {
    const document = await liveHotline('Кароосуз')
    const body = { state: 'suspended' }
    await desk.rest('POST', `/${document}/state`, { as: people.editor, body })
    expect((await changesOf(document, people.viewer)).body.changes).toEqual([])
  })

  it.each(['viewer', 'editor', 'safeguarding'] as const)(
    'says nothing to %s of a consent that changed, and finds no change in that',
    async (role) => {
      const consents = await Promise.all(
        ['2026-001', '2026-002'].map((subject) =>
          createDocument(
            desk,
            'consents',
            { subject, scope: ['ky'], given: '2026-01-01' },
            {
              as: people.safeguarding,
            },
          ),
        ),
      )
      const story = { depictsSurvivor: 'yes', pseudonym: 'Айгүл', consent: consents[0] }
      const id = await createDocument(desk, 'news', newsData(`Окуя ${role}`, { story }), {
        as: people.safeguarding,
      })
      const other = await createPerson(desk, ['safeguarding'])
      await publish(`news/${id}`, other)
      await save(`news/${id}`, { story: { ...story, consent: consents[1] } }, people.safeguarding)
      const { body } = await changesOf(`news/${id}`, people[role])
      expect(body).toEqual({ live: true, changes: [] })
      const { ky } = await editionsOf(desk, `news/${id}`, { as: people[role] })
      expect(ky).toMatchObject({ stage: 'approved', live: true, liveWithChanges: false })
    },
  )

  it('is served for globals likewise', async () => {
    const { body, status } = await changesOf('globals/organisation', people.viewer)
    expect({ status, body }).toEqual({ status: 200, body: { live: false, changes: [] } })
  })

  describe('what the gate wants', () => {
    it('names the field by its labels, and the nearest one that the form has', async () => {
      const id = await createDocument(
        desk,
        'hotlines',
        { ...hotline('Белгисиз'), channels: [{ kind: 'phone', value: 'not a number' }] },
        { as: people.editor },
      ).catch(() => createDocument(desk, 'hotlines', { name: 'Белгисиз' }, { as: people.editor }))
      const { body } = await desk.rest<{
        editions: {
          locale: string
          findings: { path: string; field: { path: string; label: string } | null }[]
        }[]
      }>('GET', `/hotlines/${id}/editions`, {
        as: people.viewer,
        headers: { 'accept-language': 'ru' },
      })
      const findings = body.editions.find(({ locale }) => locale === 'ky')?.findings ?? []
      const summary = findings.find(({ path }) => path === 'summary')
      expect(summary?.field).toEqual({ path: 'summary', label: 'Кратко' })
      for (const { field } of findings) expect(field?.label).toBeTruthy()
    })
  })

  describe('discarding', () => {
    it('brings the edition back to approved, as what is live was, and the audit keeps it', async () => {
      const document = await liveNews('Кайтарылды')
      await save(document, { title: 'Ката' }, people.author)
      const before = (await editionsOf(desk, document, { as: people.author }))['ky']
      expect(before).toMatchObject({ stage: 'draft', liveWithChanges: true, discard: true })
      await move(desk, document, 'ky', 'discard', { as: people.author })
      const after = (await editionsOf(desk, document, { as: people.author }))['ky']
      expect(after).toMatchObject({
        stage: 'approved',
        live: true,
        liveWithChanges: false,
        discard: false,
      })
      const audit = await desk.rest<{ docs: Record<string, unknown>[] }>(
        'GET',
        `/audit?where[documentId][equals]=${document.slice(5)}&where[action][equals]=discard`,
        { as: people.administrator },
      )
      expect(audit.body.docs).toMatchObject([
        { actor: people.author.id, locale: 'ky', from: 'draft, live', to: 'approved, live' },
      ])
    })

    it('is the same when somebody types back what is live', async () => {
      const document = await liveNews('Кайра жазылды')
      await save(document, { title: 'Ката' })
      await save(document, { title: 'Кайра жазылды' })
      const editions = await editionsOf(desk, document, { as: people.viewer })
      expect(editions['ky']).toMatchObject({ stage: 'approved', liveWithChanges: false })
    })

    it('is refused where nothing differs', async () => {
      const document = await liveNews('Өзгөрүүсүз')
      const { status } = await move(desk, document, 'ky', 'discard', { as: people.author })
      expect(status).toBe(409)
    })

    it('leaves shared fields, which are the other locales’ too: they still differ', async () => {
      const document = await liveNews('Орток')
      await save(document, { title: 'Орток эмес', date: '2026-10-01' }, people.author)
      await move(desk, document, 'ky', 'discard', { as: people.author })
      const editions = await editionsOf(desk, document, { as: people.author })
      expect(editions['ky']).toMatchObject({ stage: 'draft', liveWithChanges: true })
      const { body } = await changesOf(document, people.author)
      expect(body.changes.map(({ path }) => path)).toEqual(['date'])
    })

    it.each([
      ['viewer', false],
      ['translator', false],
      ['author', true],
      ['editor', true],
    ] as const)('is offered to %s: %s', async (role, offered) => {
      const document = await liveNews(`Сунуш ${role}`)
      await save(document, { title: 'Сунуш' })
      const editions = await editionsOf(desk, document, { as: people[role] })
      expect(editions['ky']).toMatchObject({ discard: offered })
      if (offered) return
      expect((await move(desk, document, 'ky', 'discard', { as: people[role] })).status).toBe(403)
    })
  })

  it('names who would lose a link, before anything is taken in', async () => {
    const programme = await createDocument(
      desk,
      'programmes',
      { title: 'Программа' },
      {
        as: people.editor,
      },
    )
    const { body } = await desk.rest<{ dependants: unknown[] }>(
      'GET',
      `/programmes/${programme}/editions/ky/dependants`,
      { as: people.viewer },
    )
    expect(body).toEqual({ dependants: [] })
    const document = await liveNews('Шилтеме', { programmes: [programme] })
    const after = await desk.rest<{ dependants: unknown[] }>(
      'GET',
      `/programmes/${programme}/editions/all/dependants`,
      { as: people.viewer },
    )
    expect(after.body.dependants).toEqual([
      { type: 'news', documentId: document.slice(5), locale: 'ky', title: 'Шилтеме' },
    ])
  })
})
