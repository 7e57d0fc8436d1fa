// Imported by its own path too, by what the browser loads: the room's face brings phone numbers.

import { isBlank } from '#shared/localization/index.ts'
import { type RichTextNode, asNode, childrenOf, descendants } from './node.ts'

const ownLine = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow'])

/**
 * The words of rich text and nothing else, for search, checks and summaries: one line a block, the
 * cells of a table's row separated by spaces.
 * @param root a root node, in a working copy's form or the public one
 */
export function richTextText(root: unknown): string {
  const node = asNode(root)
  if (node === null) return ''
  const lines = write(node).split('\n')
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function write(node: RichTextNode): string {
  if (typeof node.text === 'string') return node.text.replace(/\n/g, ' ')
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tablecell')
    return `${childrenOf(node).map(write).join(' ').replace(/\n/g, ' ')} `
  const words = childrenOf(node).map(write).join('')
  return ownLine.has(node.type) ? `\n${words}\n` : words
}

/**
 * Whether rich text is empty: no text and no image, however many empty paragraphs.
 * @param root a root node, in a working copy's form or the public one
 */
export function isEmptyRichText(root: unknown): boolean {
  for (const node of descendants(root)) {
    if (node.type === 'upload') return false
    if (typeof node.text === 'string' && !isBlank(node.text)) return false
  }
  return true
}
