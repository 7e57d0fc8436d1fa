import { isObject } from '#shared/values/index.ts'

/** A node of rich text: Lexical's serialized form in a working copy, our public form in a snapshot. */
export interface RichTextNode {
  type: string
  children?: RichTextNode[]
  [key: string]: unknown
}

/** A value from outside as a node, or null when it is none. */
export function asNode(value: unknown): RichTextNode | null {
  return isNode(value) ? value : null
}

const isNode = (value: unknown): value is RichTextNode =>
  isObject(value) && typeof value.type === 'string'

/** A node's children that are nodes; none for a leaf. */
export function childrenOf(node: RichTextNode): RichTextNode[] {
  const children: unknown = node.children
  return Array.isArray(children) ? children.map(asNode).filter((child) => child !== null) : []
}

/** All nodes below a root in reading order, the root left out. */
export function* descendants(root: unknown): Generator<RichTextNode> {
  const node = asNode(root)
  if (node === null) return
  for (const child of childrenOf(node)) {
    yield child
    yield* descendants(child)
  }
}
