import { describe, expect, it } from '@jest/globals'
import { cleanRichText, publicRichText } from '#desk/richText/index.ts'
import { richTextReferences } from '#shared/richText/index.ts'
import {
  documentLink,
  link,
  mediaId,
  newsId,
  node,
  p,
  root,
  text,
  upload,
} from '../../shared/richText/nodes.ts'

const media = (id: string) => ({
  id,
  alt: 'alt',
  caption: null,
  credit: '© IOM',
  filename: 'IMG_1.jpg',
  gps: '42,74',
})
const working = cleanRichText(
  root(
    node('heading', [text('a', 1)], { tag: 'h2' }),
    p(
      link('https://iom.int', 'b', { newTab: true }),
      { type: 'linebreak' },
      documentLink('news', newsId),
    ),
    node('list', [node('listitem', [text('c')])], { listType: 'number', start: 2 }),
    node('table', [node('tablerow', [node('tablecell', [p(text('d'))], { headerState: 1 })])]),
    node('quote', [text('e')]),
    upload({ id: mediaId, filename: 'secret.jpg' }),
  ),
  { linkable: ['news'] },
)

describe('publicRichText', () => {
  it('holds the allow-listed keys and no other', () => {
    expect(publicRichText(working, { media })).toEqual({
      type: 'root',
      children: [
        { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'a', format: 1 }] },
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              fields: { linkType: 'custom', url: 'https://iom.int', newTab: true },
              children: [{ type: 'text', text: 'b', format: 0 }],
            },
            { type: 'linebreak' },
            {
              type: 'link',
              fields: { linkType: 'internal', doc: { type: 'news', id: newsId }, newTab: false },
              children: [{ type: 'text', text: 'words', format: 0 }],
            },
          ],
        },
        {
          type: 'list',
          listType: 'number',
          tag: 'ol',
          start: 2,
          children: [{ type: 'listitem', children: [{ type: 'text', text: 'c', format: 0 }] }],
        },
        {
          type: 'table',
          children: [
            {
              type: 'tablerow',
              children: [
                {
                  type: 'tablecell',
                  headerState: 1,
                  colSpan: 1,
                  rowSpan: 1,
                  children: [
                    { type: 'paragraph', children: [{ type: 'text', text: 'd', format: 0 }] },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'quote', children: [{ type: 'text', text: 'e', format: 0 }] },
        { type: 'upload', media: { id: mediaId, alt: 'alt', caption: null, credit: '© IOM' } },
      ],
    })
  })

  it('leaves out a file that is no more, and an unsafe link', () => {
    const odd = root(upload(mediaId), p(link('javascript:alert(1)', 'a')), {
      type: 'block',
      fields: { note: 'internal' },
    })
    expect(publicRichText(odd, { media: () => null })).toEqual({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: 'a', format: 0 }] }],
    })
  })

  it('makes an empty root of nothing', () => {
    for (const nothing of [null, undefined, 'x'])
      expect(publicRichText(nothing, { media })).toEqual({ type: 'root', children: [] })
  })
})

describe('richTextReferences', () => {
  const expected = [
    { type: 'news', id: newsId },
    { type: 'media', id: mediaId },
  ]

  it('finds documents and media in a working copy and in a snapshot', () => {
    expect(richTextReferences(working)).toEqual(expected)
    expect(richTextReferences(publicRichText(working, { media }))).toEqual(expected)
  })

  it('names each once', () => {
    expect(richTextReferences(root(upload(mediaId), upload(mediaId)))).toHaveLength(1)
  })
})
