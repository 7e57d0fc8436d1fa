import { describe, expect, it } from '@jest/globals'
import type { Config, Field } from 'payload'

import { seoGroup } from '#desk/payload/seo/index.ts'

const pages = { slug: 'pages', fields: [] }

/** The fields that a collection gets, and for which collections its guard was asked. */
async function fieldsOf(slug: string): Promise<{ fields: Field[]; guarded: string[] }> {
  const guarded: string[] = []
  const plugin = seoGroup({
    collections: ['pages'],
    uploadsCollection: 'media',
    guard: (of, fields) => {
      guarded.push(of)
      return [...fields]
    },
  })
  // all that a plugin reads of a configuration
  const config = { collections: [pages, { slug: 'places', fields: [] }] } as unknown as Config
  const { collections = [] } = await plugin(config)
  return { fields: collections.find((one) => one.slug === slug)?.fields ?? [], guarded }
}

describe('what pages say to search engines', () => {
  it('stands folded away, guarded as the rest of the form', async () => {
    const { fields, guarded } = await fieldsOf('pages')
    expect(fields).toEqual([
      expect.objectContaining({
        type: 'collapsible',
        admin: expect.objectContaining({ initCollapsed: true }) as unknown,
        fields: [expect.objectContaining({ name: 'meta', label: false })],
      }),
    ])
    expect(guarded).toEqual(['pages'])
  })

  it('is named in three languages, without a preview of pages that look otherwise', async () => {
    const [folded] = (await fieldsOf('pages')).fields
    const [meta] = folded && 'fields' in folded ? folded.fields : []
    const inside = meta && 'fields' in meta ? meta.fields : []
    expect(inside.map((field) => ('name' in field ? field.name : field.type))).toEqual([
      'title',
      'description',
      'image',
    ])
    for (const field of inside)
      expect(field).toMatchObject({
        label: { ky: expect.stringMatching(/\p{L}/u), ru: expect.stringMatching(/\p{L}/u) },
      })
  })

  it('is of no other collection', async () => {
    expect((await fieldsOf('places')).fields).toEqual([])
  })
})
