import type { RichTextNode } from './node.ts'

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

/** The id that the editor gave a link or upload node; it keeps its own way of writing them. */
export function nodeId({ id }: RichTextNode): { id?: string } {
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? { id } : {}
}
