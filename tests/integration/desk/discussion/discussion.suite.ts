import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { roles } from '#desk/access/roles.ts'
import type { CommentDescription, CommentList, EditionSummary } from '#desk/discussion/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { performTasks } from '../../../support/desk/performTasks.ts'
import { createDocument, editionsOf, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

type Refused = {
  errors: { data: { code: string; errors?: { path: string; message: string }[] } }[]
}
type Row = { id: string } & Record<string, unknown>

const everyone = [...roles, 'anonymous'] as const
type Who = (typeof everyone)[number]

eachSharedDatabase('comments on editions', (database) => {
  let desk: TestDesk
  let people: People
  const documents: Record<string, string> = {}

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    const as = people.author
    documents['a news item'] =
      `news/${await createDocument(desk, 'news', newsData('Кабар'), { as })}`
    const story = newsData('Окуя', { story: { depictsSurvivor: 'yes' } })
    documents['a sensitive story'] = `news/${await createDocument(desk, 'news', story, { as })}`
    const shelter = { name: 'Башпаана' }
    documents['a shelter'] = `shelters/${await createDocument(desk, 'shelters', shelter, { as })}`
    documents['a global'] = 'globals/safety'
    await desk.rest('POST', '/globals/safety?locale=ky', { as, body: { notice: 'Этият болуңуз' } })
  })
  afterAll(() => desk.close())

  const caller = (who: Who) => (who === 'anonymous' ? {} : { as: people[who] })
  const at = (document: string, locale = 'ky') => `/${document}/editions/${locale}/comments`
  const say = (document: string, who: Who, body: Record<string, unknown>, locale = 'ky') =>
    desk.rest<{ comment: CommentDescription } & Refused>('POST', at(document, locale), {
      ...caller(who),
      body,
    })
  const read = async (document: string, who: Who = 'viewer', locale = 'ky') =>
    (await desk.rest<CommentList>('GET', at(document, locale), caller(who))).body
  const act = (document: string, who: Who, id: string, name: string) =>
    desk.rest<{ comment: CommentDescription } & Refused>(
      'POST',
      `${at(document)}/${id}/${name}`,
      caller(who),
    )
  const newItem = async () =>
    `news/${await createDocument(desk, 'news', newsData('Жаңылык'), { as: people.author })}`
  const refusal = ({ status, body }: { status: number; body: Refused }) => {
    const { code, errors } = body.errors?.[0]?.data ?? {}
    return [status, code, errors?.[0]?.path]
  }
  const rowsOf = async (collection: string, document: string) => {
    const where = { documentId: { equals: document.split('/')[1] } }
    const { docs } = await desk.payload.db.find<Row>({ collection, where, limit: 0 })
    return docs
  }

  describe.each(['a news item', 'a sensitive story', 'a shelter', 'a global'])('of %s', (name) => {
    it('are read by whoever reads its text on the desk, and written by them but viewers', async () => {
      const document = documents[name] ?? ''
      const made = await say(document, 'editor', { text: 'Текшериңиз' })
      expect(made.status).toBe(201)
      const { id } = made.body.comment
      const asked = await Promise.all(
        everyone.map(async (who) => {
          const given = await desk.rest('GET', at(document), caller(who))
          const text = await desk.rest('GET', `/${document}?locale=ky`, caller(who))
          const patched = await desk.rest('PATCH', `${at(document)}/${id}`, {
            ...caller(who),
            body: { text: 'Кайра текшериңиз' },
          })
          return [
            who,
            [
              given.status === text.status,
              given.status,
              (await desk.rest('GET', `/${document}/comments`, caller(who))).status,
              (await say(document, who, { text: 'Макул' })).status,
              (await act(document, who, id, 'resolve')).status,
              (await act(document, who, id, 'reopen')).status,
              patched.status,
            ],
          ]
        }),
      )
      const mayWrite = [true, 200, 200, 201, 200, 200, 403]
      expect(Object.fromEntries(asked)).toEqual({
        administrator: mayWrite,
        editor: [true, 200, 200, 201, 200, 200, 200],
        author: mayWrite,
        translator: mayWrite,
        safeguarding: mayWrite,
        viewer: [true, 200, 200, 403, 403, 403, 403],
        frontend: [true, 403, 403, 403, 403, 403, 403],
        anonymous: [true, 401, 401, 401, 401, 401, 401],
      })
      // nothing of it is told by Payload's own routes, to nobody
      for (const [method, path] of [
        ['GET', '/comments'],
        ['GET', `/comments/${id}`],
        ['GET', '/comments/count'],
        ['PATCH', `/comments/${id}`],
        ['DELETE', `/comments/${id}`],
        ['POST', '/comments'],
      ] as const)
        expect(
          (
            await desk.rest(method, path, {
              as: people.administrator,
              ...(method === 'GET' ? {} : { body: {} }),
            })
          ).status,
        ).toBe(403)
    })
  })

  it('are threads about a field or a passage, that are resolved and opened again', async () => {
    const document = await newItem()
    const first = await say(document, 'translator', {
      text: ' Бул  сөз\u200bтүшүнүксүз\r\nэкен',
      field: 'summary',
      quote: 'кыскача',
      mentions: [people.author.id, people.author.id],
    })
    const thread = first.body.comment.id
    const answer = await say(document, 'author', { text: 'Оңдодум', thread })
    // an answer to an answer is of the same thread
    await say(document, 'editor', { text: 'Рахмат', thread: answer.body.comment.id })
    expect(
      (await act(document, 'author', answer.body.comment.id, 'resolve')).body.comment,
    ).toMatchObject({
      id: thread,
      resolved: true,
      resolvedBy: { id: people.author.id, name: 'author' },
    })
    expect(await read(document, 'translator')).toMatchObject({
      mayComment: true,
      comments: [
        {
          id: thread,
          thread: null,
          text: 'Бул  сөзтүшүнүксүз\nэкен',
          field: 'summary',
          quote: 'кыскача',
          author: { id: people.translator.id, name: 'translator' },
          mentions: [{ id: people.author.id, name: 'author' }],
          own: true,
          resolved: true,
        },
        { text: 'Оңдодум', thread, own: false, resolved: false },
        { text: 'Рахмат', thread },
      ],
    })
    expect((await read(document, 'viewer')).mayComment).toBe(false)
    expect((await read(document, 'viewer', 'ru')).comments).toEqual([])
    // an answer opens it again
    await say(document, 'translator', { text: 'Дагы эле', thread })
    expect((await read(document)).comments[0]).toMatchObject({ resolved: false, resolvedBy: null })
  })

  it('are refused with field and rule', async () => {
    const document = await newItem()
    const other = (await say(await newItem(), 'author', { text: 'Башка' })).body.comment.id
    const first = (await say(document, 'author', { text: 'Биринчи' })).body.comment.id
    const refused = async (body: Record<string, unknown>) => {
      const before = (await read(document)).comments.length
      const given = refusal(await say(document, 'safeguarding', body))
      expect((await read(document)).comments).toHaveLength(before)
      return given
    }
    const text = 'Макул'
    expect(await refused({})).toEqual([400, 'bad_request', 'text'])
    expect(await refused({ text: 7 })).toEqual([400, 'bad_request', 'text'])
    expect(await refused({ text: ' \u200b\n' })).toEqual([422, 'comment_required', 'text'])
    expect(await refused({ text: 'ө'.repeat(2001) })).toEqual([400, 'bad_request', 'text'])
    expect(await refused({ text, quote: 'ө'.repeat(501) })).toEqual([400, 'bad_request', 'quote'])
    for (const field of ['nowhere', 'title.x', '', '__proto__', 'story.consent', 'folded'])
      expect(await refused({ text, field })).toEqual([400, 'bad_request', 'field'])
    for (const id of [randomUUID(), 'nobody', people.frontend.id])
      expect(await refused({ text, mentions: [people.viewer.id, id] })).toEqual([
        400,
        'bad_request',
        'mentions.1',
      ])
    for (const thread of [randomUUID(), other, 'x'])
      expect(await refused({ text, thread })).toEqual([400, 'bad_request', 'thread'])
    expect(await refused({ text, thread: first, field: 'title' })).toEqual([
      400,
      'bad_request',
      'field',
    ])
    expect(refusal(await act(document, 'editor', other, 'resolve'))[0]).toBe(404)
    expect(refusal(await act(document, 'editor', 'x', 'resolve'))[0]).toBe(404)
    expect((await say(document, 'editor', { text }, 'all')).status).toBe(400)
    expect((await say(`news/${randomUUID()}`, 'editor', { text })).status).toBe(404)
  })

  it('touch nothing of the document, and are told by an event and an audit entry without text', async () => {
    const document = await newItem()
    const before = await editionsOf(desk, document, { as: people.editor })
    const versions = async () =>
      (await rowsOf('editions', document)).map(({ updatedAt }) => updatedAt)
    const written = await versions()
    const { body } = await say(document, 'editor', {
      text: 'жашыруунсөз',
      mentions: [people.author.id],
    })
    await act(document, 'editor', body.comment.id, 'resolve')
    expect(await editionsOf(desk, document, { as: people.editor })).toEqual(before)
    expect(await versions()).toEqual(written)
    const events = await rowsOf('outbox', document)
    expect(events.filter(({ kind }) => kind === 'commented')).toMatchObject([
      {
        type: 'news',
        locale: 'ky',
        actor: people.editor.id,
        hashes: { comment: body.comment.id, thread: body.comment.id },
      },
    ])
    const audit = await rowsOf('audit', document)
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['comment', 'resolveThread']),
    )
    expect(JSON.stringify([events, audit])).not.toContain('жашыруунсөз')
    // who commented may still approve: four eyes are about the text
    await move(desk, document, 'ky', 'submit', { as: people.author })
    expect((await move(desk, document, 'ky', 'approve', { as: people.editor })).status).toBe(200)
  })

  it('hold why changes were requested, which the author reads first', async () => {
    const document = await newItem()
    const summary = async (who: Who) =>
      (
        await desk.rest<{ editions: EditionSummary[] }>('GET', `/${document}/comments`, caller(who))
      ).body.editions.find(({ locale }) => locale === 'ky')
    await move(desk, document, 'ky', 'submit', { as: people.author })
    const empty = { comment: '\u200b' }
    expect(
      (await move(desk, document, 'ky', 'requestChanges', { as: people.editor }, empty)).status,
    ).toBe(422)
    const { stage } = (await editionsOf(desk, document, { as: people.author }))['ky'] ?? {}
    expect([stage, (await read(document)).comments]).toEqual(['in_review', []])
    const comment = 'Күнүн тактаңыз'
    await move(desk, document, 'ky', 'requestChanges', { as: people.editor }, { comment })
    expect((await read(document, 'author')).comments).toMatchObject([
      { text: comment, author: { id: people.editor.id }, transition: 'requestChanges' },
    ])
    expect(await summary('author')).toMatchObject({
      stage: 'changes_requested',
      open: 1,
      sentBack: { text: comment, by: { id: people.editor.id, name: 'editor' } },
    })
    await move(desk, document, 'ky', 'submit', { as: people.author })
    expect(await summary('author')).toMatchObject({ stage: 'in_review', open: 1, sentBack: null })
  })

  it('stay in the trash with their document, unread, and are deleted with it', async () => {
    const document = await newItem()
    await say(document, 'editor', { text: 'Өчүрөлүбү?' })
    const as = people.editor
    await desk.rest('PATCH', `/${document}`, { as, body: { deletedAt: new Date().toISOString() } })
    expect((await desk.rest('GET', at(document), { as })).status).toBe(404)
    expect((await say(document, 'editor', { text: 'Ооба' })).status).toBe(404)
    expect(await rowsOf('comments', document)).toHaveLength(1)
    expect((await desk.rest('DELETE', `/${document}?trash=true`, { as })).status).toBe(200)
    await performTasks(desk.payload)
    expect(await rowsOf('comments', document)).toEqual([])
  })
})
