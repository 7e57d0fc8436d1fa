import { afterAll, beforeAll, expect } from '@jest/globals'

import { eachDatabase, itOnReplicaSet } from '../../../support/databases.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import {
  type TransitionAnswer,
  createDocument,
  editionsOf,
  move,
  newsData,
} from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'

interface Versions {
  docs: { version: { title: string; summary: string } }[]
}

const rounds = Array.from({ length: 6 }, (_, round) => String(round))

const codeOf = ({ body, status }: { body: TransitionAnswer; status: number }) =>
  body.errors?.[0]?.data?.code ?? status

eachDatabase('two desks on one locale of one document', (database) => {
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

  const save = (desk: TestDesk, id: string, title: string) =>
    desk.rest('PATCH', `/news/${id}?locale=ky`, {
      as: people.author,
      body: { title, summary: `${title}: кыскача` },
    })
  const approved = async (title: string) => {
    const id = await createDocument(one, 'news', newsData(title), { as: people.author })
    await move(one, `news/${id}`, 'ky', 'submit', { as: people.author })
    await move(one, `news/${id}`, 'ky', 'approve', { as: people.editor })
    return id
  }
  const publish = (desk: TestDesk, id: string, body: Record<string, unknown> = {}) =>
    move(desk, `news/${id}`, 'ky', 'publish', { as: people.editor }, body)
  const editionOf = async (id: string) =>
    (await editionsOf(one, `news/${id}`, { as: people.viewer }))['ky']
  const published = async (id: string) => {
    const audit = await one.payload.db.find<{ documentId: string; action: string }>({
      collection: 'audit',
      where: { and: [{ documentId: { equals: id } }, { action: { equals: 'publish' } }] },
    })
    return audit.docs.length
  }

  itOnReplicaSet(database, 'store two saves one after the other, each whole', async () => {
    const id = await createDocument(one, 'news', newsData('Башы'), { as: people.author })
    for (const round of rounds) {
      const titles = [`бир ${round}`, `эки ${round}`]
      const saves = await Promise.all(
        [one, other].map((desk, index) => save(desk, id, titles[index] ?? '')),
      )
      expect(saves.map(({ status }) => status)).toEqual([200, 200])
      const { docs } = (
        await one.rest<Versions>(
          'GET',
          `/news/versions?where[parent][equals]=${id}&locale=ky&sort=-createdAt&limit=2`,
          { as: people.viewer },
        )
      ).body
      const versions = docs.map(({ version }) => version)
      expect(versions.map(({ title }) => title).sort()).toEqual(titles)
      for (const { title, summary } of versions) expect(summary).toBe(`${title}: кыскача`)
      const { body } = await one.rest('GET', `/news/${id}?locale=ky`, { as: people.viewer })
      expect(titles).toContain((body as { title: string }).title)
    }
  })

  itOnReplicaSet(database, 'publish nothing that was changed while it was looked at', async () => {
    for (const round of rounds) {
      const id = await approved(`Каралган ${round}`)
      const looked = await editionOf(id)
      const seen = { contentHash: looked?.contentHash }
      const [saved, answer] = await Promise.all([
        save(other, id, `Өзгөргөн ${round}`),
        publish(one, id, seen),
      ])
      const edition = await editionOf(id)
      const isLive = edition?.live
      expect(saved.status).toBe(200)
      // either came first, and each is told what the other has made of it
      expect([
        { answer: 200, isLive: true, count: 1 },
        { answer: 'content_changed', isLive: false, count: 0 },
        { answer: 'illegal_transition', isLive: false, count: 0 },
      ]).toContainEqual({ answer: codeOf(answer), isLive, count: await published(id) })
      expect(edition?.contentHash).not.toBe(looked?.contentHash)
    }
  })

  itOnReplicaSet(database, 'publish once, and say so to who came second', async () => {
    for (const round of rounds) {
      const id = await approved(`Эки жолу ${round}`)
      const answers = await Promise.all([publish(one, id), publish(other, id)])
      expect(answers.map(codeOf).sort()).toEqual([200, 'illegal_transition'])
      expect(await published(id)).toBe(1)
    }
  })
})
