import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Edition } from '#desk/editions/edition.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { uploadImage } from '../../../support/illustratedNews.ts'
import {
  type TransitionAnswer,
  createDocument,
  editionsOf,
  move,
  paragraph,
} from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

const code = (body: TransitionAnswer) => body.errors?.[0]?.data?.code

const line = (name: string) => ({
  name,
  summary: `${name}: кыскача`,
  hours: { kind: 'always' },
  channels: [{ kind: 'phone', numberKind: 'short_code', value: '189', cost: 'free' }],
})

eachSharedDatabase('facts that change without a review', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const stored = async (id: string, locale = 'ky') => {
    const found = await desk.payload.db.findOne<Edition & Record<string, unknown>>({
      collection: 'editions',
      where: { and: [{ documentId: { equals: id } }, { locale: { equals: locale } }] },
    })
    return found as Edition
  }
  const post = (path: string, as: keyof People, body: Record<string, unknown> = {}) =>
    desk.rest<TransitionAnswer>('POST', path, { as: people[as], body })

  const liveLine = async (name: string) => {
    const id = await createDocument(desk, 'hotlines', line(name), { as: people.editor })
    expect((await post(`/hotlines/${id}/verify`, 'editor')).status).toBe(200)
    await move(desk, `hotlines/${id}`, 'ky', 'submit', { as: people.editor })
    await move(desk, `hotlines/${id}`, 'ky', 'approve', { as: people.safeguarding })
    const { status, body } = await move(desk, `hotlines/${id}`, 'ky', 'publish', {
      as: people.safeguarding,
    })
    expect({ status, body }).toMatchObject({ status: 200 })
    return id
  }

  it('change with the words of files that were published, not those written since', async () => {
    const image = await uploadImage(desk, people)
    const upload = { type: 'upload', version: 3, relationTo: 'media', value: image, fields: {} }
    const { root } = paragraph('Мазмуну')
    const programme = {
      title: 'Сүрөттүү',
      summary: 'Кыскача',
      body: { root: { ...root, children: [...root.children, upload] } },
    }
    const id = await createDocument(desk, 'programmes', programme, { as: people.author })
    await move(desk, `programmes/${id}`, 'ky', 'submit', { as: people.author })
    await move(desk, `programmes/${id}`, 'ky', 'approve', { as: people.editor })
    const published = await move(desk, `programmes/${id}`, 'ky', 'publish', { as: people.editor })
    expect(published).toMatchObject({ status: 200 })
    await desk.rest('PATCH', `/media/${image}?locale=ky`, {
      as: people.editor,
      body: { alt: 'Каралган эмес' },
    })
    const reason = { state: 'completed', reason: 'Бүттү' }
    expect(await post(`/programmes/${id}/state`, 'editor', reason)).toMatchObject({ status: 200 })
    const { snapshot } = await stored(id)
    expect(snapshot).toMatchObject({ state: 'completed' })
    expect(JSON.stringify(snapshot)).toContain('"alt":"Сүрөт"')
    expect(JSON.stringify(snapshot)).not.toContain('Каралган эмес')
  })

  describe('a hotline with a number', () => {
    it('is not published before somebody has verified it', async () => {
      const id = await createDocument(desk, 'hotlines', line('Текшерилбеген'), {
        as: people.editor,
      })
      const editions = await editionsOf(desk, `hotlines/${id}`, { as: people.safeguarding })
      const errors = editions['ky']?.findings.filter(({ severity }) => severity === 'error')
      expect(errors?.map(({ path }) => path)).toContain('verifiedAt')
    })

    it('follows the safeguarded workflow: an editor does not approve it', async () => {
      const id = await createDocument(desk, 'hotlines', line('Корголгон'), { as: people.author })
      await move(desk, `hotlines/${id}`, 'ky', 'submit', { as: people.author })
      const { body } = await move(desk, `hotlines/${id}`, 'ky', 'approve', { as: people.editor })
      expect(code(body)).toBe('role')
    })

    it('is verified again without a review: what is live is refreshed at once', async () => {
      const id = await liveLine('Кайра текшерилет')
      const before = await stored(id)
      expect(
        (await post(`/hotlines/${id}/verify`, 'safeguarding', { comment: 'чалдым' })).status,
      ).toBe(200)
      const after = await stored(id)
      expect(after).toMatchObject({ stage: 'approved', snapshot: { name: 'Кайра текшерилет' } })
      expect(after.revision).toBeGreaterThan(before.revision ?? 0)
      expect(String(after.verifiedUntil) >= String(before.verifiedUntil)).toBe(true)
      expect(JSON.stringify(after.snapshot)).not.toContain(people.safeguarding.id)
    })

    it('changes its state by an audited operation alone, and the content hash stays', async () => {
      const id = await liveLine('Абалы өзгөрөт')
      const { contentHash } = await stored(id)
      const patch = await desk.rest<TransitionAnswer>('PATCH', `/hotlines/${id}?locale=ky`, {
        as: people.editor,
        body: { state: 'suspended' },
      })
      expect([patch.status, code(patch.body)]).toEqual([403, 'operational'])
      const reason = { state: 'suspended', reason: 'Линия иштебейт' }
      expect((await post(`/hotlines/${id}/state`, 'editor', reason)).status).toBe(200)
      expect(await stored(id)).toMatchObject({
        contentHash,
        stage: 'approved',
        snapshot: { state: 'suspended' },
      })
      const audit = await desk.rest<{ docs: { action: string; to: string; comment: string }[] }>(
        'GET',
        `/audit?where[documentId][equals]=${id}&where[action][equals]=setState`,
        { as: people.safeguarding },
      )
      expect(audit.body.docs).toMatchObject([{ to: 'suspended', comment: 'Линия иштебейт' }])
      const same = await desk.rest('PATCH', `/hotlines/${id}?locale=ky`, {
        as: people.editor,
        body: { state: 'suspended' },
      })
      expect(same.status).toBe(200)
    })

    it.each([
      ['author', 403],
      ['translator', 403],
      ['viewer', 403],
      ['frontend', 403],
    ] as const)('is not verified by %s', async (role, status) => {
      const id = await createDocument(desk, 'hotlines', line(`Ким: ${role}`), { as: people.editor })
      expect((await post(`/hotlines/${id}/verify`, role)).status).toBe(status)
      expect((await post(`/hotlines/${id}/state`, role, { state: 'open' })).status).toBe(status)
    })

    it.each([
      ['editor', { verify: true, state: true }],
      ['author', { verify: false, state: false }],
    ] as const)('tells %s which of these actions are theirs', async (role, rights) => {
      const id = await createDocument(desk, 'hotlines', line(`Укук: ${role}`), {
        as: people.editor,
      })
      const { body } = await desk.rest('GET', `/hotlines/${id}/editions`, { as: people[role] })
      expect(body).toMatchObject({ operational: rights })
    })

    it('is verified for as many days as who verifies it says', async () => {
      const id = await liveLine('Мөөнөтү')
      const day = 24 * 60 * 60 * 1000
      const answer = await post(`/hotlines/${id}/verify`, 'safeguarding', { reviewEveryDays: 7 })
      expect(answer.status).toBe(200)
      const { body } = await desk.rest<{ operational: { current: Record<string, string> } }>(
        'GET',
        `/hotlines/${id}/editions`,
        { as: people.viewer },
      )
      const { current } = body.operational
      expect(current).toMatchObject({ reviewEveryDays: 7, state: null })
      expect(Date.parse(current['verifiedUntil'] ?? '')).toBe(
        Date.parse(current['verifiedAt'] ?? '') + 7 * day,
      )
      expect((await stored(id)).verifiedUntil).toBe(current['verifiedUntil'])
      for (const reviewEveryDays of [0, 366, 'x'])
        expect(
          (await post(`/hotlines/${id}/verify`, 'safeguarding', { reviewEveryDays })).status,
        ).toBe(400)
    })

    it('keeps its facts as they are now when an administrator restores a version', async () => {
      const id = await liveLine('Эски түрү')
      const versions = await desk.payload.findVersions({
        collection: 'hotlines',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        limit: 1,
      })
      await post(`/hotlines/${id}/state`, 'editor', { state: 'suspended' })
      await desk.rest('PATCH', `/hotlines/${id}?locale=ky`, {
        as: people.editor,
        body: { name: 'Жаңы түрү' },
      })
      const read = async () => {
        const { body } = await desk.rest<Record<string, unknown>>(
          'GET',
          `/hotlines/${id}?locale=ky&depth=0`,
          { as: people.safeguarding },
        )
        const { verifiedAt, verifiedBy, reviewEveryDays, state } = body
        return { name: body['name'], facts: { verifiedAt, verifiedBy, reviewEveryDays, state } }
      }
      const { name, facts } = await read()
      expect({ name, state: facts.state }).toEqual({ name: 'Жаңы түрү', state: 'suspended' })
      const version = String(versions.docs[0]?.id)
      const { status, body } = await post(`/hotlines/versions/${version}`, 'administrator')
      expect({ status, body }).toMatchObject({ status: 200 })
      expect(await read()).toEqual({ name: 'Эски түрү', facts })
      const newest = await desk.payload.findVersions({
        collection: 'hotlines',
        where: { parent: { equals: id } },
        sort: '-updatedAt',
        limit: 1,
      })
      expect(newest.docs[0]?.version).toMatchObject({ name: 'Эски түрү', state: 'suspended' })
      expect((await post(`/hotlines/versions/${version}`, 'safeguarding')).status).toBe(403)
    })

    describe('once verified', () => {
      const phone = { kind: 'phone', numberKind: 'e164', value: '+996312612273' }
      const copyOf = async (id: string) => {
        const { body } = await desk.rest<{ channels: Record<string, unknown>[] } & Line>(
          'GET',
          `/hotlines/${id}?locale=ky&depth=0`,
          { as: people.viewer },
        )
        return body
      }
      interface Line {
        readonly verifiedAt: string | null
        readonly verifiedBy: string | null
      }
      const save = (id: string, channels: readonly unknown[], as: keyof People = 'author') =>
        desk.rest<TransitionAnswer>('PATCH', `/hotlines/${id}?locale=ky`, {
          as: people[as],
          body: { channels },
        })
      const urgently = (id: string, more: Record<string, unknown> = {}) =>
        move(
          desk,
          `hotlines/${id}`,
          'ky',
          'publishUrgently',
          {
            as: people.safeguarding,
          },
          { reason: 'номер өзгөрдү', ...more },
        )

      it.each([
        ['another number', () => [{ ...phone, value: '+996312612274' }]],
        ['an extension', (row: object) => [{ ...row, extension: '101' }]],
        ['another kind', (row: object) => [{ ...row, kind: 'sms' }]],
        ['one more number', (row: object) => [row, { ...phone, value: '+996555123456' }]],
      ])('is not verified any more after a save with %s', async (what, changed) => {
        const id = await createDocument(
          desk,
          'hotlines',
          { ...line(`Күчүн жоготот: ${what}`), channels: [phone] },
          { as: people.editor },
        )
        await post(`/hotlines/${id}/verify`, 'editor')
        const [row = {}] = (await copyOf(id)).channels
        expect((await save(id, changed(row))).status).toBe(200)
        expect(await copyOf(id)).toMatchObject({ verifiedAt: null, verifiedBy: null })
        const audit = await desk.payload.find({
          collection: 'audit',
          where: {
            and: [
              { documentId: { equals: id } },
              { action: { equals: 'voidVerification' } },
              { actor: { equals: people.author.id } },
            ],
          },
        })
        expect(audit.totalDocs).toBe(1)
      })

      it('stays verified when a number goes, in another order, and with other words', async () => {
        const other = { ...phone, value: '+996555123456' }
        const channels = [phone, other]
        const id = await createDocument(
          desk,
          'hotlines',
          { ...line('Калганы текшерилген'), channels },
          { as: people.editor },
        )
        await post(`/hotlines/${id}/verify`, 'editor')
        const [first, second] = (await copyOf(id)).channels
        const { verifiedAt } = await copyOf(id)
        await save(id, [second, { ...first, label: 'Күндүз', cost: 'paid' }])
        await save(id, [second])
        expect(await copyOf(id)).toMatchObject({ verifiedAt, channels: [{ value: other.value }] })
        await save(id, [second, phone])
        expect((await copyOf(id)).verifiedAt).toBeNull()
      })

      it('is not verified by a restored version with other numbers', async () => {
        const id = await createDocument(
          desk,
          'hotlines',
          { ...line('Калыбына келет'), channels: [phone] },
          { as: people.editor },
        )
        await save(id, [{ ...phone, value: '+996312612274' }])
        await post(`/hotlines/${id}/verify`, 'editor')
        const versions = await desk.payload.findVersions({
          collection: 'hotlines',
          where: { parent: { equals: id } },
          sort: 'createdAt',
          limit: 1,
        })
        const version = String(versions.docs[0]?.id)
        expect((await post(`/hotlines/versions/${version}`, 'administrator')).status).toBe(200)
        expect(await copyOf(id)).toMatchObject({
          verifiedAt: null,
          channels: [{ value: phone.value }],
        })
      })

      it('keeps what is live as it was verified, whatever is verified of the working copy', async () => {
        const id = await liveLine('Жарыядагысы')
        const before = await stored(id)
        await save(id, [phone])
        await post(`/hotlines/${id}/state`, 'editor', { state: 'suspended' })
        await post(`/hotlines/${id}/verify`, 'editor', { reviewEveryDays: 7 })
        const after = await stored(id)
        expect(after.verifiedUntil).toBe(before.verifiedUntil)
        expect(after.snapshot).toMatchObject({
          state: 'suspended',
          verifiedAt: before.snapshot?.['verifiedAt'],
          channels: [{ value: '189' }],
        })
      })

      it('asks who publishes new numbers urgently whether they were called, and says so', async () => {
        const id = await liveLine('Шашылыш')
        await save(id, [phone])
        const listed = await editionsOf(desk, `hotlines/${id}`, { as: people.safeguarding })
        expect(listed['ky']?.statement).toMatchObject({ en: expect.stringMatching(/just called/) })
        const refused = await urgently(id)
        expect([refused.status, code(refused.body)]).toEqual([422, 'verification_required'])
        expect((await stored(id)).snapshot).toMatchObject({ channels: [{ value: '189' }] })
        expect((await urgently(id, { verified: false })).status).toBe(422)
        const started = new Date().toISOString()
        expect((await urgently(id, { verified: true })).status).toBe(200)
        const { snapshot, verifiedUntil } = await stored(id)
        expect(snapshot).toMatchObject({
          channels: [
            { value: phone.value, display: '+996 312 612 273', href: `tel:${phone.value}` },
          ],
        })
        expect(String(snapshot?.['verifiedAt']) >= started).toBe(true)
        expect(String(verifiedUntil) > started).toBe(true)
        const audit = await desk.payload.find({
          collection: 'audit',
          where: { documentId: { equals: id } },
          sort: '-at',
          limit: 2,
        })
        expect(audit.docs.map(({ action }) => action).sort()).toEqual(['publishUrgently', 'verify'])
        // verified just now, so that nothing is asked
        await desk.rest('PATCH', `/hotlines/${id}?locale=ky`, {
          as: people.author,
          body: { summary: 'Башка сөздөр' },
        })
        expect((await urgently(id)).status).toBe(200)
      })

      it('is not verified by who may not publish it, nor in another step than an urgent one', async () => {
        const id = await createDocument(desk, 'hotlines', line('Укугу жок'), { as: people.editor })
        const { body } = await move(
          desk,
          `hotlines/${id}`,
          'ky',
          'publishUrgently',
          {
            as: people.editor,
          },
          { reason: 'мен', verified: true },
        )
        expect(code(body)).toBe('role')
        expect((await copyOf(id)).verifiedAt ?? null).toBeNull()
        const submit = await move(
          desk,
          `hotlines/${id}`,
          'ky',
          'submit',
          {
            as: people.editor,
          },
          { verified: true },
        )
        expect(submit.status).toBe(400)
      })

      it('is not verified with numbers that changed since they were called', async () => {
        const id = await createDocument(desk, 'hotlines', line('Ортодо өзгөрдү'), {
          as: people.editor,
        })
        const hashOf = async () => {
          const { body } = await desk.rest<{ operational: { factsHash: string } }>(
            'GET',
            `/hotlines/${id}/editions`,
            { as: people.editor },
          )
          return { factsHash: body.operational.factsHash }
        }
        const called = await hashOf()
        await save(id, [phone])
        const { status, body } = await post(`/hotlines/${id}/verify`, 'editor', called)
        expect([status, code(body)]).toEqual([409, 'content_changed'])
        expect((await post(`/hotlines/${id}/verify`, 'editor', await hashOf())).status).toBe(200)
      })
    })

    it.each([
      ['+996 312 61 22 73 доб. 101', '+996312612273', '101'],
      ['\u202a+996312612273;ext=101\u202c', '+996312612273', '101'],
      ['*111#', '*111#', null],
    ])('keeps %s as it is dialled', async (value, number, extension) => {
      const { status, body } = await post('/hotlines?locale=ky', 'editor', {
        ...line(`Номери ${value}`),
        channels: [{ kind: 'phone', value }],
      })
      expect({ status, body }).toMatchObject({
        status: 201,
        body: {
          doc: { channels: [{ value: number, ...(extension === null ? {} : { extension }) }] },
        },
      })
    })

    it('refuses a number that cannot be dialled, with its path and the reason', async () => {
      const { status, body } = await post('/hotlines?locale=ky', 'editor', {
        ...line('Эки номер'),
        channels: [{ kind: 'phone', value: '+996 312 612273, 612274' }],
      })
      expect({ status, body }).toMatchObject({
        status: 400,
        body: {
          errors: [
            {
              data: {
                errors: [{ path: 'channels.0.value', message: expect.stringMatching(/номер/) }],
              },
            },
          ],
        },
      })
    })

    it('answers a state that is none with 400', async () => {
      const id = await createDocument(desk, 'hotlines', line('Белгисиз абал'), {
        as: people.editor,
      })
      expect((await post(`/hotlines/${id}/state`, 'editor', { state: 'exploded' })).status).toBe(
        400,
      )
      expect((await post(`/hotlines/${id}/state`, 'editor', {})).status).toBe(400)
    })
  })
})
