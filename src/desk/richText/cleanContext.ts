import { maxDepth } from '#shared/richText/allowed.ts'
import { type RichTextNode, childrenOf } from '#shared/richText/node.ts'

/** What a clean root may point to. */
export interface CleanOptions {
  /** Slugs of the collections that an internal link may lead to. */
  linkable: readonly string[]
}

/** Where in the tree cleaning is. */
export interface CleanContext extends CleanOptions {
  depth: number
  inLink: boolean
  inTable: boolean
  /** Takes the images that cannot stay in a line of text; the block around it puts them behind. */
  lifted: RichTextNode[]
}

/** A node's children and their context; below the deepest level nothing is kept. */
export function descend(node: RichTextNode, context: CleanContext): [RichTextNode[], CleanContext] {
  const depth = context.depth + 1
  return [depth > maxDepth ? [] : childrenOf(node), { ...context, depth }]
}
