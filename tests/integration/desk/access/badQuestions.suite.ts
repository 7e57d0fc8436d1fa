import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

interface Refusal {
  errors: { message: string; data?: { code?: string; errors?: { path: string }[] } }[]
}

/** What somebody may ask by mistake, or to break something, and the path that the answer names. */
const questions: readonly (readonly [query: string, path: string])[] = [
  ['where=a', 'where'],
  ['where={"id"', 'where'],
  ['where[id]=a', 'where.id'],
  ['where[or]=a', 'where.or'],
  ['where[and][x][id][equals]=a', 'where.and'],
  ['where[id][near]=1,1', 'where.id.near'],
  ['where[date][all]=a', 'where.date.all'],
  ['where[title][like][]=a', 'where.title.like'],
  ['where[title][contains]=%00', 'where.title.contains'],
  ['where[title][contains][]=a', 'where.title.contains'],
  ['where={"title":{"constructor":1}}', 'where.title.constructor'],
  ['where={"constructor":{"equals":1}}', 'where.constructor'],
  ['where[_id][exists]=true', 'where._id'],
  ['where[title%00][equals]=a', 'where.title\0'],
  ['where[body][equals]=a', 'where.body.equals'],
  ['where[body.root][like]=a', 'where.body.root'],
  ['where[createdAt][less_than]=never', 'where.createdAt.less_than'],
  ['where[createdAt][exists]=1', 'where.createdAt.exists'],
  ['page=1e308', 'page'],
  ['page=-1', 'page'],
  ['limit=many', 'limit'],
  ['limit=1.5', 'limit'],
  ['depth[a]=1', 'depth'],
  ['sort[a]=title', 'sort'],
  ['sort=title,', 'sort'],
  ['select=title', 'select'],
  ['select[title][a]=b', 'select.title.a'],
  ['populate=a', 'populate'],
  ['joins[a]=b', 'joins.a'],
]

eachSharedDatabase('a question that cannot be understood', (database) => {
  let desk: TestDesk
  let people: People
  let id: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    id = await createDocument(desk, 'news', newsData('Туура'), { as: people.editor })
  })
  afterAll(() => desk.close())

  describe.each(['/news', '/news/versions', '/news/count', '/globals/safety/versions'])(
    'of %s',
    (path) => {
      it('is 400, and the answer names what is wrong', async () => {
        const named: (readonly [string, string | undefined])[] = []
        for (const [query, wrong] of questions) {
          const asked = query.replaceAll(
            /(?<=\[)title/g,
            path.includes('safety') ? 'createdAt' : 'title',
          )
          const { body, status } = await desk.rest<Refusal>('GET', `${path}?locale=ky&${asked}`, {
            as: people.viewer,
          })
          if (!path.includes('safety')) {
            expect([query, status]).toEqual([query, 400])
            named.push([wrong, body.errors[0]?.data?.errors?.[0]?.path])
          } else expect([query, status < 500]).toEqual([query, true])
        }
        expect(named.map(([, path_]) => path_)).toEqual(named.map(([wrong]) => wrong))
      })
    },
  )

  it('that can be understood is answered as before', async () => {
    const good = [
      'where[title][like]=Туу&where[createdAt][greater_than]=2020-01-01&sort=-date,title&page=1',
      'where[or][0][slug][in]=a,b&where[or][1][id][equals]=' + id,
      'where[id][exists]=true&select[title]=true&depth=0&limit=',
      'where[programmes][in][0]=' + id + '&where[story.depictsSurvivor][not_equals]=yes',
      `where=${encodeURIComponent(JSON.stringify({ id: { in: [id] } }))}`,
    ]
    for (const query of good) {
      const { status } = await desk.rest('GET', `/news?locale=ky&${query}`, { as: people.viewer })
      expect([query, status]).toEqual([query, 200])
    }
  })

  it('to an address that stands for nothing is 404', async () => {
    for (const path of [
      '/news/a,b',
      '/news/%00',
      '/constructor/news',
      '/__proto__',
      '/media/file/%25',
      '/media/file/nothing.png',
      '/news/versions/a%2Cb',
    ])
      expect([path, (await desk.rest('GET', path, { as: people.viewer })).status]).toEqual([
        path,
        404,
      ])
    const broken = await desk.rest('GET', '/news/%ED%A0%80', { as: people.viewer })
    expect(broken.status).toBe(400)
  })

  it('of a global is refused past REST too, as the admin’s pages ask', async () => {
    const user = await desk.payload.findByID({ collection: 'users', id: people.viewer.id })
    const asked = desk.payload.findGlobal({
      slug: 'safety',
      depth: 1.5,
      user,
      overrideAccess: false,
    })
    await expect(asked).rejects.toMatchObject({ code: 'bad_request' })
  })

  it('for a version of a global by an id that is none is 404', async () => {
    for (const id of ['', '(id: "a,b")', '(id: "nothing")']) {
      const { body } = await desk.graphql(`{ versionSafety${id} { id } }`, { as: people.viewer })
      expect([id, body.errors?.[0]?.extensions]).toEqual([
        id,
        expect.objectContaining({ statusCode: 404 }),
      ])
    }
  })

  it('of a preference that is another’s, or none, is 404, and nothing is deleted', async () => {
    await desk.rest('POST', '/payload-preferences/shown', {
      as: people.editor,
      body: { value: { a: 1 } },
    })
    const { status } = await desk.rest('DELETE', '/payload-preferences/shown', {
      as: people.author,
    })
    expect(status).toBe(404)
    const own = await desk.rest('GET', '/payload-preferences/shown', { as: people.editor })
    expect(own.body).toMatchObject({ value: { a: 1 } })
    const gone = await desk.rest('DELETE', '/payload-preferences/shown', { as: people.editor })
    expect(gone.status).toBe(200)
  })

  it('preferences are written by their key alone', async () => {
    for (const path of ['/payload-preferences', `/payload-preferences/${id}`]) {
      const method = path.endsWith(id) ? 'PATCH' : 'POST'
      const body = { key: 'a', value: 1, user: { relationTo: 'users', value: people.author.id } }
      const { status } = await desk.rest(method, path, { as: people.editor, body })
      expect([path, status]).toEqual([path, 403])
    }
  })
})

eachSharedDatabase('a body that cannot be read', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const bytes = (...values: number[]) => Uint8Array.from(values)

  it.each<
    readonly [what: string, type: string, raw: string | Uint8Array<ArrayBuffer>, status: number]
  >([
    ['no JSON', 'application/json', '{', 400],
    ['no object', 'application/json', 'null', 400],
    ['a list', 'application/json', '[]', 400],
    ['a name of JavaScript’s', 'application/json', '{"__proto__":{"a":1}}', 400],
    ['U+0000', 'application/json', '{"name":"a\\u0000"}', 400],
    ['no UTF-8', 'application/json', bytes(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d), 400],
    ['too deep', 'application/json', '{"a":'.repeat(200) + '1' + '}'.repeat(200), 400],
    ['another type', 'text/plain', 'a=b', 415],
    ['a form without boundary', 'multipart/form-data', '--x', 415],
    ['a form that is cut off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disp', 400],
    ['another form', 'multipart/mixed; boundary=x', '--x--', 415],
  ])('%s is refused', async (_what, type, raw, status) => {
    for (const path of ['/places?locale=ky', '/users/login', '/globals/safety?locale=ky']) {
      const headers = { 'content-type': type }
      const answer = await desk.rest('POST', path, { as: people.administrator, headers, raw })
      expect([path, answer.status]).toEqual([path, status])
    }
  })

  it('none at all is a write of nothing, refused where something is asked for', async () => {
    const { status } = await desk.rest('POST', '/users', { as: people.administrator })
    expect(status).toBe(400)
  })
})
