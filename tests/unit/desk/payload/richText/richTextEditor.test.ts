import { beforeAll, describe, expect, it } from '@jest/globals'
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { type Field, buildConfig } from 'payload'

import { databaseAdapter } from '#desk/payload/database/index.ts'
import { richTextEditor } from '#desk/payload/richText/index.ts'

let editor: LexicalRichTextAdapter

beforeAll(async () => {
  const config = await buildConfig({
    secret: 'of a configuration that nobody signs in to',
    // never connected
    db: await databaseAdapter({ databaseUrl: 'file:unused.db', mongodbStandalone: false }),
    editor: richTextEditor({ linkableCollections: ['pages'] }),
    collections: [
      { slug: 'pages', fields: [] },
      { slug: 'users', auth: true, fields: [] },
      { slug: 'media', upload: true, fields: [] },
    ],
  })
  // Payload types an editor by what all editors have in common
  editor = config.editor as LexicalRichTextAdapter
})

const propsOf = (feature: string): unknown =>
  editor.editorConfig.resolvedFeatureMap.get(feature)?.sanitizedServerFeatureProps

describe('the editor of rich text', () => {
  it('offers what the public form knows and cleans what is pasted, and nothing else', () => {
    expect([...editor.editorConfig.resolvedFeatureMap.keys()].sort()).toEqual([
      'blockquote',
      'bold',
      'experimental_table',
      'heading',
      'italic',
      'link',
      'orderedList',
      'paragraph',
      'paste',
      'toolbarFixed',
      'toolbarInline',
      'unorderedList',
      'upload',
    ])
  })

  it('links to the types with a page, and to no account', () => {
    expect(propsOf('link')).toMatchObject({ enabledCollections: ['pages'] })
    expect(propsOf('upload')).toMatchObject({ enabledCollections: ['media'] })
  })

  describe('an address of a link', () => {
    const url = () => {
      const { fields } = propsOf('link') as { fields: Field[] }
      const field = fields.find((one) => 'name' in one && one.name === 'url')
      if (field?.type !== 'text') throw new Error('A link has no address')
      return field
    }

    it('that is not whole is mended, in the place of Payload’s hook, which would escape it', () => {
      const hooks = url().hooks?.beforeChange ?? []
      expect(hooks).toHaveLength(1)
      // all that the hook reads
      expect(hooks[0]?.({ value: 'iom.int' } as never)).toBe('https://iom.int')
    })

    it('that is not safe is refused at the field, in the person’s language', async () => {
      const validate = url().validate as (value: string, options: object) => unknown
      const req = { i18n: { language: 'ru' } }
      const options = { req, siblingData: { linkType: 'custom' } }
      expect(await validate('javascript:alert(1)', options)).toMatch(/Адрес ссылки/)
      expect(await validate('https://iom.int', options)).toBe(true)
    })

    it('that cannot be dialled is refused in the drawer, and kept by a save', async () => {
      const validate = url().validate as (value: string, options: object) => unknown
      const saved = { req: { i18n: { language: 'ru' } }, siblingData: { linkType: 'custom' } }
      const drawer = { ...saved, siblingData: { ...saved.siblingData, text: 'чалыңыз' } }
      const two = 'tel:+996 312 612273, 612274'
      expect(await validate(two, drawer)).toMatch(/не позвонить.*два номера/)
      expect(await validate(two, saved)).toBe(true)
      expect(await validate('tel:+996312612273,,101', drawer)).toBe(true)
    })
  })
})
