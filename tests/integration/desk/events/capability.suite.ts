import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { applause } from '../../../support/applause/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { performTasks } from '../../../support/desk/performTasks.ts'
import { createDocument, move, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'

eachDatabase('a capability that is one folder and one line', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database, capabilities: [applause] })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  it('brings a collection, an endpoint, and a consumer that is told what happens', async () => {
    const id = await createDocument(desk, 'news', newsData('Кол чабуу'), { as: people.author })
    await move(desk, `news/${id}`, 'ky', 'submit', { as: people.author })
    await move(desk, `news/${id}`, 'ky', 'approve', { as: people.editor })
    await move(desk, `news/${id}`, 'ky', 'publish', { as: people.editor })
    for (const as of [people.viewer, people.author])
      expect((await desk.rest('POST', `/applause/news/${id}`, { as })).status).toBe(200)
    expect((await desk.rest('POST', `/applause/news/${id}`)).status).toBe(401)

    const counted = async () =>
      (await desk.rest('GET', '/applause', { as: people.viewer })).body['docs']
    expect(await counted()).toEqual([])
    await performTasks(desk.payload)
    expect(await counted()).toMatchObject([{ document: id, published: 1, applauded: 2 }])
    await performTasks(desk.payload)
    expect(await counted()).toMatchObject([{ document: id, published: 1, applauded: 2 }])
  })
})
