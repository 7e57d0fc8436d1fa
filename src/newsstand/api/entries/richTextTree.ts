import {
  type RichTextNode,
  asNode,
  childrenOf,
  linkedDocument,
  mediaOf,
} from '#shared/richText/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { Reference } from '../store/index.ts'

/** Replaces what a node refers to; null for what may not be shown. */
export interface TreeResolve {
  readonly link: (document: Reference) => unknown
  readonly media: (id: string, node: RichTextNode) => unknown
}

const resolved = (node: RichTextNode, resolve: TreeResolve): RichTextNode[] => {
  const children = node.children
    ? { children: childrenOf(node).flatMap((child) => resolved(child, resolve)) }
    : {}
  if (node.type === 'upload') {
    const media = resolve.media(mediaOf(node)?.id ?? '', node)
    return media === null ? [] : [{ ...node, media }]
  }
  const document = linkedDocument(node)
  if (document === null) return [{ ...node, ...children }]
  const doc = resolve.link(document)
  // a link that leads nowhere gives way to its words
  return doc === null
    ? (children.children ?? [])
    : [{ ...node, fields: { ...(isObject(node.fields) && node.fields), doc }, ...children }]
}

/**
 * The public tree of rich text with what its links and images name put in their place.
 * @param root a snapshot's rich text
 */
export function richTextTree(root: unknown, resolve: TreeResolve): unknown {
  const node = asNode(root)
  return node === null ? null : (resolved(node, resolve)[0] ?? null)
}
