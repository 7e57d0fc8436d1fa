import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import type { Edition } from '#desk/editions/edition.ts'
import { reproject } from '#desk/workflow/refresh/reproject.ts'
import { type TestDesk, startTestDesk } from '../../../support/desk/index.ts'
import { createDocument, move } from '../../../support/newsStory.ts'
import { type People, createPeople } from '../../../support/people.ts'
import { plainImage, uploadForm } from '../../../support/sampleFiles.ts'
import { eachSharedDatabase } from '../../../support/shared/index.ts'

eachSharedDatabase('live editions older than their contract', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const stored = async (id: string) =>
    (await desk.payload.db.findOne<Edition & Record<string, unknown>>({
      collection: 'editions',
      where: { and: [{ documentId: { equals: id } }, { locale: { equals: 'ky' } }] },
    })) as Edition

  /** A live partner whose snapshot was made by an older contract. */
  const oldPartner = async (
    name: string,
    data: Partial<Edition>,
    fields: Record<string, unknown> = {},
  ): Promise<string> => {
    const id = await createDocument(desk, 'partners', { name, ...fields }, { as: people.editor })
    await move(desk, `partners/${id}`, 'ky', 'publish', { as: people.editor })
    const { id: edition } = await stored(id)
    await desk.payload.db.updateOne({
      collection: 'editions',
      id: edition,
      data: { contractVersion: 0, snapshot: { name: 'эски' }, ...data },
    })
    return id
  }

  const run = async () => {
    const req = await createLocalReq({ context: asSystem('startup') }, desk.payload)
    return reproject(desk.payload, req)
  }

  it('are projected again from their frozen view, with a new revision, whatever was saved since', async () => {
    const id = await oldPartner('Өнөктөш', {})
    const before = await stored(id)
    await desk.rest('PATCH', `/partners/${id}?locale=ky`, {
      as: people.editor,
      body: { name: 'Жарыяланбаган' },
    })
    expect(await run()).toEqual({ done: 1, failed: 0 })
    const after = await stored(id)
    expect(after).toMatchObject({ contractVersion: 2, snapshot: { name: 'Өнөктөш' } })
    expect(after.revision).toBeGreaterThan(before.revision ?? 0)
    expect(after.publishedAt).toBe(before.publishedAt)
    expect(await run()).toEqual({ done: 0, failed: 0 })
  })

  it('keep the words of their files that were published, not those written since', async () => {
    const form = uploadForm(await plainImage(), 'image/jpeg', { alt: 'Белги', credit: '© А' })
    const { body } = await desk.rest<{ doc: { id: string } }>('POST', '/media?locale=ky', {
      as: people.editor,
      body: form,
    })
    const logo = { type: 'media', id: body.doc.id, alt: 'Белги', caption: null }
    const id = await oldPartner('Белгилүү', { snapshot: { name: 'эски', logo } }, { logo: logo.id })
    await desk.rest('PATCH', `/media/${logo.id}?locale=ky`, {
      as: people.editor,
      body: { alt: 'Каралган эмес' },
    })
    expect(await run()).toEqual({ done: 1, failed: 0 })
    // nor a word that the old contract did not give
    expect((await stored(id)).snapshot).toMatchObject({ logo: { ...logo, credit: null } })
  })

  it('keep their old answer where the frozen view does not fit the newer contract', async () => {
    const id = await oldPartner('Туура келбейт', { published: { name: null } })
    expect(await run()).toEqual({ done: 0, failed: 1 })
    expect(await stored(id)).toMatchObject({ contractVersion: 0, snapshot: { name: 'эски' } })
  })
})
