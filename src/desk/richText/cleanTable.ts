import { lexicalElement, lexicalParagraph } from '#desk/richText/cleanNodes.ts'
import type { RichTextNode } from '#shared/richText/node.ts'
import { headerState, span } from '#shared/richText/values.ts'
import { type CleanContext, descend } from './cleanNodes.ts'

/** Cleans the blocks of a cell; passed in, since a cell may hold the same blocks as the root. */
export type CleanBlocks = (nodes: RichTextNode[], context: CleanContext) => RichTextNode[]

/** Cleans a table: rows of cells, with header cells and spans, without widths and colours. */
export function cleanTable(
  node: RichTextNode,
  context: CleanContext,
  cleanBlocks: CleanBlocks,
): RichTextNode[] {
  const [children, below] = descend(node, { ...context, inTable: true })
  const rows = children.flatMap((row) => {
    const [cells, inRow] = row.type === 'tablerow' ? descend(row, below) : [[row], below]
    const clean = cells.map((cell) => cleanCell(cell, inRow, cleanBlocks))
    return clean.length === 0 ? [] : [lexicalElement('tablerow', clean, row)]
  })
  return rows.length === 0 ? [] : [lexicalElement('table', rows, node)]
}

function cleanCell(
  cell: RichTextNode,
  context: CleanContext,
  cleanBlocks: CleanBlocks,
): RichTextNode {
  const [children, below] = cell.type === 'tablecell' ? descend(cell, context) : [[cell], context]
  const blocks = cleanBlocks(children, below)
  // Lexical needs a paragraph in a cell to place the cursor in it.
  const content = blocks.length === 0 ? [lexicalParagraph([])] : blocks
  const own = {
    headerState: headerState(cell),
    colSpan: span(cell.colSpan),
    rowSpan: span(cell.rowSpan),
  }
  return lexicalElement('tablecell', content, cell, own)
}
