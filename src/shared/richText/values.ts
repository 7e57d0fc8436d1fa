import { headingTags, type listTags, textFormats } from './allowed.ts'
import type { RichTextNode } from './node.ts'

// Reads the values of single nodes, which a client or an older editor may have written wrongly.

/** The allowed bits of a text's format. */
export function textFormat({ format }: RichTextNode): number {
  return typeof format === 'number' ? format & (textFormats.bold | textFormats.italic) : 0
}

/** A heading's level: the page's own title is the h1, and h4 is the deepest. */
export function headingTag({ tag }: RichTextNode): (typeof headingTags)[number] {
  const known = headingTags.find((one) => one === tag)
  return known ?? (tag === 'h5' || tag === 'h6' ? 'h4' : 'h2')
}

/** A list's kind; a check list is shown as a bullet list. */
export function listType(node: RichTextNode): keyof typeof listTags {
  return node.listType === 'number' || (node.listType === undefined && node.tag === 'ol')
    ? 'number'
    : 'bullet'
}

/** The number that a list starts with. */
export function listStart(node: RichTextNode): number {
  const start = Number(node.start)
  return listType(node) === 'number' && Number.isInteger(start) && start >= 0 ? start : 1
}

/** Lexical's header bits of a table's cell: 1 it heads its column, 2 it heads its row, 3 both. */
export function headerState(node: RichTextNode): number {
  return typeof node.headerState === 'number' ? node.headerState & 3 : 0
}

/** How many columns or rows a cell takes; HTML's own limit for columns is 1000. */
export function span(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 1
    ? Math.min(value, 1000)
    : 1
}
