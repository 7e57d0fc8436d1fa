import { randomUUID } from 'node:crypto'
import { z } from 'zod'

import type { CollectionType, DeskConfig } from '#desk/editions/deskConfig.ts'
import { textOf } from '#desk/editions/publicValues.ts'
import { text } from '#shared/contract/index.ts'
import type { TestDesk } from '../../../support/desk/index.ts'
import { paragraph } from '../../../support/newsStory.ts'
import type { Person } from '../../../support/people.ts'

const contract = z.strictObject({ title: text() })

const label = (en: string) => ({ ky: en, ru: en, en })

const desk: DeskConfig<typeof contract> = {
  labels: { singular: label('Leaflet'), plural: label('Leaflets') },
  description: label('A type with a field of each kind'),
  group: 'content',
  titleField: 'title',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'body', type: 'richText', localized: true },
    { name: 'date', type: 'text' },
    { name: 'printedAt', type: 'date' },
    { name: 'kind', type: 'select', options: ['folded', 'flat'] },
    { name: 'copies', type: 'number', defaultValue: 90 },
    { name: 'urgent', type: 'checkbox' },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'parent', type: 'relationship', relationTo: 'leaflets' },
    { name: 'related', type: 'relationship', relationTo: 'leaflets', hasMany: true },
    {
      name: 'place',
      type: 'group',
      fields: [
        { name: 'words', type: 'text', localized: true },
        { name: 'code', type: 'text' },
      ],
    },
    {
      name: 'rows',
      type: 'array',
      fields: [
        { name: 'label', type: 'text', localized: true },
        { name: 'value', type: 'number' },
      ],
    },
  ],
  requiredToPublish: ['title'],
  toPublic: (view) => ({ title: textOf(view['title']) }),
}

/** A content type that has a shared and a localized field wherever one can stand. */
export const leaflets: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'leaflets',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ title }) => ({ title }),
  filters: {},
  vocabulary: {},
  searchTexts: ({ title }) => [title],
  desk: () => Promise.resolve({ desk }),
}

/** A leaflet as the desk answers it in one locale. */
export interface Leaflet {
  readonly id: string
  readonly rows: readonly { readonly id: string; readonly label: string; readonly value: number }[]
  readonly [field: string]: unknown
}

/** A leaflet with text in Kyrgyz and Russian, none in English. */
export async function createLeaflet(desk: TestDesk, as: Person): Promise<Leaflet> {
  const parent = await desk.rest<{ doc: { id: string } }>('POST', '/leaflets?locale=ky', {
    as,
    body: { title: randomUUID() },
  })
  const shared = { date: '2020-01-01', kind: 'folded', tags: ['a', 'b'], urgent: true }
  const { body } = await desk.rest<{ doc: Leaflet }>('POST', '/leaflets?locale=ky&depth=0', {
    as,
    body: {
      ...shared,
      title: `баракча ${randomUUID()}`,
      body: paragraph('кыргызча'),
      printedAt: '2020-01-01T00:00:00.000Z',
      parent: parent.body.doc.id,
      related: [parent.body.doc.id],
      place: { words: 'Ош', code: 'KG-O' },
      rows: [
        { label: 'бир', value: 1 },
        { label: 'эки', value: 2 },
      ],
    },
  })
  const { rows, id } = body.doc
  const labels = ['один', 'два']
  const russian = await desk.rest<{ doc: Leaflet }>('PATCH', `/leaflets/${id}?locale=ru&depth=0`, {
    as,
    body: {
      title: 'листовка',
      place: { words: 'Ош' },
      rows: rows.map((row, index) => ({ ...row, label: labels[index] })),
    },
  })
  return russian.body.doc
}
