import { descendants } from './node.ts'

/**
 * Whether rich text says nothing: no letter, no figure, however many empty paragraphs.
 * @param root a root node, in a working copy's form or the public one
 */
export function isEmptyRichText(root: unknown): boolean {
  for (const node of descendants(root)) {
    if (node.type === 'upload') return false
    if (typeof node.text === 'string' && /[^\s\u200b\ufeff]/.test(node.text)) return false
  }
  return true
}
