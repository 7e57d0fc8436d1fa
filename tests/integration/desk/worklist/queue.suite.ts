import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import type { Edition } from '#desk/editions/edition.ts'
import { loadedTypes } from '#desk/editions/loadedTypes.ts'
import {
  type Parameters,
  fillWorklist,
  verificationsDue,
  recentActivity,
  presetCounts,
  presetsOf,
  readWorklistQuery,
  standing,
} from '#desk/worklist/index.ts'
import { worklistWhere } from '#desk/worklist/worklistQuery.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, type Person, createPeople, createPerson } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('the queue', (database) => {
  let desk: TestDesk
  let people: People
  let russian: Person
  let kyrgyz: Person
  let news: string
  let service: string
  let live: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    russian = people.translator
    kyrgyz = await createPerson(desk, ['translator'], { translates: ['ky'] })
    news = await createDocument(desk, 'news', newsData('Кезектеги кабар'), { as: people.author })
    await move(desk, `news/${news}`, 'ky', 'submit', { as: people.author })
    service = await createDocument(desk, 'services', { title: 'Кеңеш' }, { as: people.author })
    await move(desk, `services/${service}`, 'ky', 'submit', { as: people.author })
    live = await createDocument(desk, 'places', { name: 'Талас' }, { as: people.editor })
    await move(desk, `places/${live}`, 'ky', 'publish', { as: people.editor })
  })
  afterAll(() => desk.close())

  /** The account as Payload hands it to a page. */
  const userOf = async ({ id }: { id: string }): Promise<unknown> => ({
    ...(await desk.payload.findByID({ collection: 'users', id, overrideAccess: true })),
    collection: 'users',
  })

  /** What a person sees at an address of the queue, as `type/id/locale`. */
  async function seen(person: { id: string }, parameters: Parameters): Promise<string[]> {
    const user = await userOf(person)
    const types = loadedTypes(desk.payload)
    const query = readWorklistQuery(parameters, user, types)
    if (!query || (parameters['queue'] && query.preset.key !== parameters['queue'])) return ['none']
    const { docs } = await desk.payload.find({
      collection: 'editions',
      where: worklistWhere(query, types),
      sort: query.preset.sort,
      limit: 0,
      overrideAccess: false,
      user: user,
    })
    return (docs as unknown as Edition[]).map(
      ({ type, documentId, locale }) => `${type}/${documentId}/${locale}`,
    )
  }
  const keysOf = async (person: { id: string }) =>
    presetsOf(await userOf(person)).map(({ key }) => key)

  describe('gives each role its own parts', () => {
    it('to nobody who is not signed in, and none to a frontend', async () => {
      expect(presetsOf(null)).toEqual([])
      const user = await userOf(people.frontend)
      await expect(presetCounts({ payload: desk.payload, user }, presetsOf(user))).rejects.toThrow()
      await expect(standing({ payload: desk.payload, user: null })).rejects.toThrow()
    })

    it('to a viewer what is live, and everything', async () => {
      expect(await keysOf(people.viewer)).toEqual(['live', 'all'])
    })

    it('to a translator their own locales', async () => {
      expect(await keysOf(russian)).toEqual([
        'sentBack',
        'missing-ru',
        'drafts',
        'withChanges',
        'live',
        'all',
      ])
      expect(await keysOf(kyrgyz)).toContain('missing-ky')
    })

    it('to an editor what they review', async () => {
      expect((await keysOf(people.editor)).slice(0, 3)).toEqual(['waiting', 'followUp', 'sentBack'])
    })
  })

  describe('waiting for my review', () => {
    it('is for an editor what is reviewed, not what is safeguarded', async () => {
      expect(await seen(people.editor, { queue: 'waiting' })).toEqual([`news/${news}/ky`])
    })

    it('is for safeguarding what is safeguarded alone', async () => {
      expect(await seen(people.safeguarding, { queue: 'waiting' })).toEqual([
        `services/${service}/ky`,
      ])
    })

    it('leaves out what the person changed: four eyes', async () => {
      const own = await createDocument(desk, 'news', newsData('Өз кабарым'), { as: people.editor })
      await move(desk, `news/${own}`, 'ky', 'submit', { as: people.editor })
      expect(await seen(people.editor, { queue: 'waiting' })).toEqual([`news/${news}/ky`])
      expect(await seen(people.administrator, { queue: 'waiting' })).toEqual([
        `news/${news}/ky`,
        `news/${own}/ky`,
      ])
    })

    it('is no part of an author’s, a translator’s or a viewer’s queue', async () => {
      for (const person of [people.author, russian, people.viewer])
        expect(await seen(person, { queue: 'waiting' })).toEqual(['none'])
    })
  })

  it('brings what was sent back to those who wrote it', async () => {
    const as = people.author
    const id = await createDocument(desk, 'news', newsData('Кайтарылган'), { as })
    await move(desk, `news/${id}`, 'ky', 'submit', { as })
    const comment = { comment: 'Тактаңыз' }
    await move(desk, `news/${id}`, 'ky', 'requestChanges', { as: people.editor }, comment)
    expect(await seen(people.author, { queue: 'sentBack' })).toEqual([`news/${id}/ky`])
    expect(await seen(russian, { queue: 'sentBack' })).toEqual([])
  })

  it('shows a translator the texts that are missing, until they are there', async () => {
    const missing = await seen(russian, { queue: 'missing-ru' })
    expect(missing).toContain(`news/${news}/ru`)
    expect(missing).not.toContain(`places/${live}/ru`)
    await desk.rest('PATCH', `/news/${news}?locale=ru`, {
      as: russian,
      body: { title: 'Весть' },
    })
    expect(await seen(russian, { queue: 'missing-ru' })).not.toContain(`news/${news}/ru`)
    expect(await seen(kyrgyz, { queue: 'missing-ru' })).toEqual(['none'])
  })

  it('tells live from live with changes', async () => {
    expect(await seen(people.viewer, { queue: 'live' })).toEqual([`places/${live}/ky`])
    expect(await seen(people.editor, { queue: 'withChanges' })).toEqual([])
    await desk.rest('PATCH', `/places/${live}?locale=ky`, {
      as: people.editor,
      body: { name: 'Талас облусу' },
    })
    expect(await seen(people.editor, { queue: 'withChanges' })).toEqual([`places/${live}/ky`])
    await move(desk, `places/${live}`, 'ky', 'publish', { as: people.editor })
    expect(await seen(people.editor, { queue: 'withChanges' })).toEqual([])
    expect(await seen(people.viewer, { live: 'not_live', type: 'places', language: 'ky' })).toEqual(
      [],
    )
  })

  it('brings urgent publishing back for a review', async () => {
    const id = await createDocument(desk, 'news', newsData('Шашылыш'), { as: people.author })
    const reason = { reason: 'Түндө' }
    await move(desk, `news/${id}`, 'ky', 'publishUrgently', { as: people.editor }, reason)
    expect(await seen(people.editor, { queue: 'followUp' })).toEqual([`news/${id}/ky`])
  })

  it('narrows by type, locale and stage, and passes over what it does not know', async () => {
    const as = people.viewer
    expect(await seen(as, { type: 'services', language: 'ky', stage: 'in_review' })).toEqual([
      `services/${service}/ky`,
    ])
    expect(await seen(as, { type: 'services' })).toHaveLength(3)
    const all = await seen(as, {})
    expect(await seen(as, { type: { $ne: 1 }, stage: 'nonsense', live: [] })).toEqual(all)
  })

  it('holds neither what is in the trash nor what is deleted', async () => {
    const as = people.editor
    const id = await createDocument(desk, 'news', newsData('Себетке'), { as })
    const filter = { queue: 'drafts', type: 'news' }
    expect(await seen(as, filter)).toContain(`news/${id}/ky`)
    const trash = (deletedAt: string | null) =>
      desk.rest('PATCH', `/news/${id}?trash=true`, { as, body: { deletedAt } })
    await trash(new Date().toISOString())
    expect(await seen(as, filter)).not.toContain(`news/${id}/ky`)
    await trash(null)
    expect(await seen(as, filter)).toContain(`news/${id}/ky`)
    await desk.rest('DELETE', `/news/${id}`, { as })
    expect(await seen(as, filter)).not.toContain(`news/${id}/ky`)
  })

  it('shows the title of another locale where an edition has none, and says whose it is', async () => {
    const { docs } = await desk.payload.db.find<Edition & Record<string, unknown>>({
      collection: 'editions',
      where: { documentId: { equals: service } },
    })
    for (const { title, titleLocale } of docs)
      expect({ title, titleLocale }).toEqual({ title: 'Кеңеш', titleLocale: 'ky' })
  })

  describe('the dashboard', () => {
    it('counts what the person may read', async () => {
      const user = await userOf(people.viewer)
      const { stages, live: shown } = await standing({ payload: desk.payload, user })
      expect(stages.in_review.ky).toBe(
        (await seen(people.viewer, { stage: 'in_review', language: 'ky' })).length,
      )
      expect(shown.ky).toBe((await seen(people.viewer, { queue: 'live' })).length)
      const presets = presetsOf(user)
      const counts = await presetCounts({ payload: desk.payload, user }, presets)
      expect(counts.get('live')).toBe(shown.ky)
    })

    it('names hotlines whose verification is over or soon will be', async () => {
      const as = people.safeguarding
      const channels = [{ kind: 'phone', numberKind: 'short_code', value: '189' }]
      const verifiedAt = new Date().toISOString()
      const data = { name: 'Ишеним', summary: 'Кыскача', channels, verifiedAt, reviewEveryDays: 30 }
      const id = await createDocument(desk, 'hotlines', data, { as })
      const published = await move(
        desk,
        `hotlines/${id}`,
        'ky',
        'publishUrgently',
        { as },
        { reason: 'Сыноо' },
      )
      expect({ status: published.status, body: published.body }).toMatchObject({ status: 200 })
      const asking = { payload: desk.payload, user: await userOf(people.viewer) }
      const day = 24 * 60 * 60 * 1000
      const after = (days: number) => verificationsDue(asking, new Date(Date.now() + days * day))
      expect(await after(0)).toEqual([])
      expect(await after(20)).toMatchObject([{ documentId: id, over: false }])
      expect(await after(40)).toMatchObject([{ documentId: id, over: true }])
    })

    it('shows the audit to those who may read it, and to others the editions', async () => {
      const of = async (person: Person) =>
        recentActivity({ payload: desk.payload, user: await userOf(person) })
      expect((await of(people.administrator))[0]).toMatchObject({ action: expect.any(String) })
      for (const person of [people.author, russian, people.viewer])
        for (const change of await of(person)) expect(change.action).toBeNull()
    })
  })

  it('is filled at a start for what an older version stored, once', async () => {
    const where = { documentId: { equals: news } }
    const editions = () =>
      desk.payload.db.find<Edition & Record<string, unknown>>({ collection: 'editions', where })
    const before = await editions()
    for (const { id } of before.docs)
      await desk.payload.db.updateOne({
        collection: 'editions',
        id,
        data: { listed: null, changers: null, workflow: null, liveState: null, folded: null },
      })
    const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
    expect(await fillWorklist(desk.payload, req)).toBe(3)
    expect(await fillWorklist(desk.payload, req)).toBe(0)
    const facts = ({ docs }: typeof before) =>
      docs.map(({ listed, changers, workflow, liveState, folded, stage, changedAt }) => ({
        listed,
        changers,
        workflow,
        liveState,
        folded,
        stage,
        changedAt,
      }))
    expect(facts(await editions())).toEqual(facts(before))
  })
})
