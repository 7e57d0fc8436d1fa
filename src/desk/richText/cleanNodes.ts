import type { Locale } from '#shared/localization/index.ts'
import { maxDepth } from '#shared/richText/allowed.ts'
import { type RichTextNode, childrenOf } from '#shared/richText/node.ts'

/** What links in a cleaned text may lead to. */
export interface CleanOptions {
  /** Slugs of the collections that an internal link may lead to. */
  linkable: readonly string[]
  /** The locale that the text is written in; none for one that all locales share. */
  locale?: Locale | null
}

/** The position in the tree during cleaning. */
export interface CleanContext extends CleanOptions {
  depth: number
  inLink: boolean
  inTable: boolean
  /**
   * Collects images found in a line of text, which cannot stay there; they are placed after its
   * block.
   */
  lifted: RichTextNode[]
}

/** A node's children and their context; below the deepest level nothing is kept. */
export function descend(node: RichTextNode, context: CleanContext): [RichTextNode[], CleanContext] {
  const depth = context.depth + 1
  return [depth > maxDepth ? [] : childrenOf(node), { ...context, depth }]
}

/**
 * An element in the form that Lexical writes, so that a clean root opens in the editor as it was
 * saved: without alignment and indentation, with the direction of its source.
 */
export function lexicalElement(
  type: string,
  children: RichTextNode[],
  source?: RichTextNode | null,
  own: Record<string, unknown> = {},
): RichTextNode {
  const direction =
    source?.direction === 'rtl' || source?.direction === 'ltr' ? source.direction : null
  return { direction, format: '', indent: 0, type, version: 1, ...own, children }
}

/** A paragraph in the form that Lexical writes. */
export function lexicalParagraph(children: RichTextNode[], source?: RichTextNode): RichTextNode {
  return lexicalElement('paragraph', children, source, { textFormat: 0, textStyle: '' })
}

/** A text in the form that Lexical writes. */
export function lexicalText(text: string, format: number): RichTextNode {
  return { detail: 0, format, mode: 'normal', style: '', text, type: 'text', version: 1 }
}

/** The id that the editor gave a link or upload node, kept as it is. */
export function nodeId({ id }: RichTextNode): { id?: string } {
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? { id } : {}
}
