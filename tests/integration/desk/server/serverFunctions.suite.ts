import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { ServerFunctionRefusal, admitted } from '#desk/payload/serverFunctions/index.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { describeOnSharedSqlite } from '../../../support/shared/index.ts'

describeOnSharedSqlite('the admin’s server functions', (database) => {
  let desk: TestDesk
  let people: People
  let news: string

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
    news = await createDocument(desk, 'news', newsData('Туура'), { as: people.editor })
  }, 300_000)
  afterAll(() => desk.close())

  const call = async (who: keyof People | null, name: unknown, args: unknown) => {
    const person = who && people[who]
    const headers = new Headers()
    if (person)
      headers.set(
        'authorization',
        'token' in person ? `JWT ${person.token}` : `users API-Key ${person.apiKey}`,
      )
    const { user } = await desk.payload.auth({ headers })
    const req = await createLocalReq({ ...(user && { user }), req: { headers } }, desk.payload)
    try {
      return await admitted(req, { name, args })
    } catch (error) {
      if (error instanceof ServerFunctionRefusal) return error.status
      throw error
    }
  }
  const form = (slug: string, id?: string) => ({
    collectionSlug: slug,
    id,
    returnLockStatus: true,
    updateLastEdited: true,
  })

  it('are for people with a role on the desk', async () => {
    for (const who of [null, 'frontend'] as const)
      for (const name of ['form-state', 'constructor', 'nothing'])
        expect(await call(who, name, form('news'))).toBe(401)
    for (const who of ['viewer', 'translator', 'author', 'editor', 'administrator'] as const)
      expect(await call(who, 'form-state', form('news'))).toMatchObject({ collectionSlug: 'news' })
  })

  it.each([
    ['constructor', {}],
    ['toString', {}],
    ['__proto__', {}],
    ['nothing', {}],
    [7, {}],
    ['schedule-publish', {}],
    ['render-widget', { widgetSlug: 'collections' }],
    ['form-state', null],
    ['form-state', []],
    ['form-state', { collectionSlug: 'constructor' }],
    ['form-state', { collectionSlug: ['news'] }],
    ['form-state', { collectionSlug: 'news', globalSlug: 'safety' }],
    ['form-state', { collectionSlug: 'consents' }],
    ['form-state', { widgetSlug: 'collections' }],
    ['form-state', { collectionSlug: 'news', id: { equals: 'a' } }],
    ['render-document', { collectionSlug: 'shelterSites' }],
    [
      'render-document',
      { collectionSlug: 'news', paramsOverride: { segments: ['collections', 'consents'] } },
    ],
    ['render-field', { schemaPath: 'collection.consents.person' }],
    ['render-list', { collectionSlug: 'consents' }],
    ['table-state', { collectionSlug: 'tasks' }],
    ['copy-data-from-locale', { globalSlug: 'outbox' }],
  ])('refuse %s with %j as one that does not exist', async (name, args) => {
    expect(await call('administrator', name, args)).toBe(404)
  })

  it('lock no document, and ask about no save of others, since saves are merged', async () => {
    const asked = { ...form('news', news), checkForStaleData: true }
    expect(await call('editor', 'form-state', asked)).toMatchObject({
      checkForStaleData: false,
      returnLockStatus: false,
      updateLastEdited: false,
    })
  })

  it('take out what only Payload asks of itself', async () => {
    const asked = { ...form('news', news), skipClientConfigAuth: true, widgetSlug: 'a' }
    const answer = await call('editor', 'form-state', asked)
    expect(answer).not.toHaveProperty('skipClientConfigAuth')
    expect(answer).not.toHaveProperty('widgetSlug')
  })
})
