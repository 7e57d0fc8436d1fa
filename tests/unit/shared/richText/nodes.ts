import type { RichTextNode } from '#shared/richText/node.ts'

/** Short ways to write the nodes of a working copy. */
export const root = (...children: unknown[]) => ({ type: 'root', children })
export const node = (type: string, children: unknown[], own: object = {}) => ({
  type,
  ...own,
  children,
})
export const text = (words: string, format: unknown = 0, own: object = {}) => ({
  type: 'text',
  text: words,
  format,
  ...own,
})
export const p = (...children: unknown[]) => node('paragraph', children)
export const link = (url: unknown, words = 'words', own: object = {}) =>
  node('link', [text(words)], { fields: { linkType: 'custom', url, ...own } })
export const documentLink = (relationTo: string, value: unknown, words = 'words') =>
  node('link', [text(words)], { fields: { linkType: 'internal', doc: { relationTo, value } } })
export const upload = (value: unknown, relationTo = 'media') => ({
  type: 'upload',
  relationTo,
  value,
  fields: {},
})

export const mediaId = 'b8a5ad6e-4a4e-4f0e-9d0c-0d3a1b9c1f10'
export const newsId = '6f1c2b52-2f5e-4a39-8d53-6a8f6a2f7e01'

/** The shape of a tree: types with their text, for reading in a test. */
export function outline(one: RichTextNode): unknown {
  if (typeof one.text === 'string') return one.format === 0 ? one.text : [one.text, one.format]
  return { [one.type]: (one.children ?? []).map(outline) }
}
