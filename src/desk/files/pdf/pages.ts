import { fileDamaged, pdfTooLarge } from '../errors.ts'
import { limits } from './limits.ts'
import {
  type PdfDict,
  type PdfSource,
  type PdfValue,
  isReference,
  resolveDict,
  resolveValue,
} from './value.ts'

/** A page with its inherited attributes (ISO 32000-2, 7.7.3.4). */
export interface Page {
  /** Undefined for a page written directly in the tree: nothing can refer to it. */
  readonly reference: string | undefined
  readonly dict: PdfDict
}

const inheritable = ['/Resources', '/MediaBox', '/CropBox', '/Rotate']

/**
 * The pages of a document, in order; objects outside the page tree do not count.
 * @param root the value of the catalog's `/Pages`
 * @throws KerbenError `file_damaged` (400) for a tree with a gap or a cycle, `pdf_too_large` (413)
 */
export function pagesOf(source: PdfSource, root: PdfValue | undefined): Page[] {
  const pages: Page[] = []
  const seen = new Set<string>()
  // a stack, not a recursion, since a tree may be of any depth
  const stack: { node: PdfValue | undefined; inherited: PdfDict }[] = [
    { node: root, inherited: {} },
  ]
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, inherited } = at
    const dict = resolveDict(source, node)
    if (!dict) throw fileDamaged()
    const own: PdfDict = { ...inherited }
    for (const key of inheritable) if (dict[key] !== undefined) own[key] = dict[key]
    const kids = resolveValue(source, dict['/Kids'])
    if (Array.isArray(kids)) {
      // a page may occur twice, but a tree node must not contain itself
      if (isReference(node) && seen.has(node)) throw fileDamaged()
      if (isReference(node)) seen.add(node)
      for (const kid of kids.toReversed()) stack.push({ node: kid, inherited: own })
    } else {
      pages.push({ reference: isReference(node) ? node : undefined, dict: { ...dict, ...own } })
      if (pages.length > limits.pages) throw pdfTooLarge('pages', limits.pages)
    }
  }
  return pages
}
