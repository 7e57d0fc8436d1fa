import { afterAll, beforeAll, expect } from '@jest/globals'

import { locales } from '#shared/localization/index.ts'
import { eachDatabase, itOnReplicaSet } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, editionsOf, newsData } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'

const rounds = Array.from({ length: 8 }, (_, round) => String(round))

eachDatabase('two desks on one database', (database) => {
  let one: TestDesk
  let other: TestDesk
  let people: People

  beforeAll(async () => {
    one = await startTestDesk({ database })
    other = await startTestDesk({ database })
    people = await createPeople(one)
  })
  afterAll(async () => {
    await one.close()
    await other.close()
  })

  const read = async (path: string) =>
    (await one.rest('GET', `${path}?locale=all`, { as: people.viewer })).body

  itOnReplicaSet(database, 'lose and refuse nothing of two locales of one document', async () => {
    const id = await createDocument(one, 'news', newsData('Башы'), { as: people.editor })
    for (const round of rounds) {
      const save = (desk: TestDesk, locale: string) =>
        desk.rest('PATCH', `/news/${id}?locale=${locale}`, {
          as: locale === 'ru' ? people.translator : people.author,
          body: { title: `${locale} ${round}` },
        })
      const saves = await Promise.all([save(one, 'ky'), save(other, 'ru')])
      expect(saves.map(({ status }) => status)).toEqual([200, 200])
      expect(await read(`/news/${id}`)).toMatchObject({
        title: { ky: `ky ${round}`, ru: `ru ${round}` },
      })
    }
    const editions = await editionsOf(one, `news/${id}`, { as: people.viewer })
    expect(Object.keys(editions).sort()).toEqual([...locales].sort())
  })

  itOnReplicaSet(database, 'nor of one global, over REST and GraphQL', async () => {
    const mutation = `mutation ($name: String!) {
      updateOrganisation(locale: ru, data: { name: $name }) { name }
    }`
    for (const round of rounds) {
      const [rest, graphql] = await Promise.all([
        one.rest('POST', '/globals/organisation?locale=ky', {
          as: people.editor,
          body: { name: `ky ${round}` },
        }),
        other.graphql(mutation, { as: people.editor, variables: { name: `ru ${round}` } }),
      ])
      expect({ status: rest.status, errors: graphql.body.errors }).toEqual({ status: 200 })
      expect(await read('/globals/organisation')).toMatchObject({
        name: { ky: `ky ${round}`, ru: `ru ${round}` },
      })
    }
  })
})
