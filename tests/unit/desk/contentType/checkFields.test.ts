import { describe, expect, it } from '@jest/globals'
import type { Config, Field } from 'payload'

import { contentTypePlugin } from '#desk/contentType/index.ts'
import { desk } from '../../../support/events/desk.ts'
import { events } from '../../../support/events/index.ts'

/** Starts a desk with a type that has these fields, as far as the plugin. */
const start = async (fields: Field[]): Promise<void> => {
  const type: typeof events = {
    ...events,
    desk: () => Promise.resolve({ desk: { ...desk, fields } }),
  }
  // the plugin adds to what is there, and reads nothing of it
  await contentTypePlugin(type)({} as Config)
}

const quote: Field = {
  name: 'layout',
  type: 'blocks',
  blocks: [{ slug: 'quote', fields: [{ name: 'by', type: 'text' }] }],
}

describe('a content type', () => {
  it('is refused at start for a field that some of the desk would pass over', async () => {
    await expect(start([quote])).rejects.toThrow(
      'Content type “events”: the field “layout” is of the kind “blocks”',
    )
  })

  it.each<[string, Field, string]>([
    [
      'in a tab with a name',
      { type: 'tabs', tabs: [{ name: 'more', fields: [quote] }] },
      'more.layout',
    ],
    ['in a tab without', { type: 'tabs', tabs: [{ label: 't', fields: [quote] }] }, 'layout'],
    ['in rows', { name: 'rows', type: 'array', fields: [quote] }, 'rows.layout'],
    [
      'in a group',
      { name: 'group', type: 'group', fields: [{ type: 'row', fields: [quote] }] },
      'group.layout',
    ],
  ])('by the path of the field, %s', async (_, field, path) => {
    await expect(start([{ name: 'title', type: 'text' }, field])).rejects.toThrow(`“${path}”`)
  })

  it.each<Field>([
    { name: 'other', type: 'join', collection: 'news', on: 'programmes' },
    { name: 'other', type: 'point' },
    { name: 'other', type: 'json' },
    { name: 'other', type: 'code' },
  ])('nor takes $type', async (field) => {
    await expect(start([field])).rejects.toThrow(`“other” is of the kind “${field.type}”`)
  })

  it('takes all the others', async () => {
    await expect(start(desk.fields)).resolves.toBeUndefined()
  })
})
