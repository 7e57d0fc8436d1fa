import { lexicalElement } from '#desk/richText/cleanNodes.ts'
import { listTags } from '#shared/richText/allowed.ts'
import { type ListMark, leadingMark } from '#shared/richText/listMark.ts'
import type { RichTextNode } from '#shared/richText/node.ts'
import { listType } from '#shared/richText/values.ts'

/**
 * Makes lists of clean paragraphs that begin with the mark of a list as words, as Lexical reads
 * Word's lists: readers, and what reads to them, are given a list.
 */
export function markedParagraphs(blocks: RichTextNode[]): RichTextNode[] {
  const made: RichTextNode[] = []
  let open: RichTextNode | null = null
  for (const block of blocks) {
    const item = itemOf(block)
    if (item === null) made.push(block)
    else if (open !== null && open === made.at(-1) && goesOn(open, item.mark))
      open.children?.push(itemNode(item.line, open))
    else {
      const kind = item.mark.ordered ? 'number' : 'bullet'
      const own = { listType: kind, start: item.mark.number ?? 1, tag: listTags[kind] }
      open = lexicalElement('list', [], null, own)
      open.children?.push(itemNode(item.line, open))
      made.push(open)
    }
  }
  return made
}

function itemOf(block: RichTextNode): { line: RichTextNode[]; mark: ListMark } | null {
  const [first, ...rest] = block.type === 'paragraph' ? (block.children ?? []) : []
  if (first?.type !== 'text' || typeof first.text !== 'string') return null
  const found = leadingMark(first.text)
  if (found === null) return null
  const text = first.text.slice(found.written.length)
  const line = text === '' ? rest : [{ ...first, text }, ...rest]
  return line.length === 0 ? null : { line, mark: found.mark }
}

const nextValue = (list: RichTextNode): number => Number(list.start) + (list.children?.length ?? 0)

const goesOn = (list: RichTextNode, mark: ListMark): boolean =>
  (listType(list) === 'number') === mark.ordered &&
  (!mark.ordered || mark.number === nextValue(list))

const itemNode = (line: RichTextNode[], list: RichTextNode): RichTextNode =>
  lexicalElement('listitem', line, null, { indent: 0, value: nextValue(list) })
