import { tag } from './escapeHtml.ts'
import { type RichTextNode, childrenOf } from './node.ts'
import { headerState, span } from './values.ts'

const heads = { column: 1, row: 2 }

/**
 * Renders a table. Header cells get their `scope`, and the leading header rows form a `thead`.
 * @param renderCell renders a cell's content
 */
export function renderTable(
  table: RichTextNode,
  renderCell: (cell: RichTextNode) => string,
): string {
  const rows = childrenOf(table)
  const firstBodyRow = rows.findIndex((row) => !isHeaderRow(row))
  // A table of header rows alone gets no `thead`: there are no rows below it.
  const headRows = Math.max(0, firstBodyRow)
  const render = (some: RichTextNode[]) => some.map((row) => renderRow(row, renderCell)).join('')
  const head = headRows === 0 ? '' : `<thead>${render(rows.slice(0, headRows))}</thead>`
  return `<table>${head}<tbody>${render(rows.slice(headRows))}</tbody></table>`
}

function renderRow(row: RichTextNode, renderCell: (cell: RichTextNode) => string): string {
  const cells = childrenOf(row).map((cell) => {
    const state = headerState(cell)
    const name = state === 0 ? 'td' : 'th'
    const opening = tag(name, {
      scope: state === 0 ? null : state & heads.column ? 'col' : 'row',
      colspan: span(cell.colSpan) === 1 ? null : span(cell.colSpan),
      rowspan: span(cell.rowSpan) === 1 ? null : span(cell.rowSpan),
    })
    return `${opening}${renderCell(cell)}</${name}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function isHeaderRow(row: RichTextNode): boolean {
  const cells = childrenOf(row)
  return cells.length > 0 && cells.every((cell) => headerState(cell) & heads.column)
}
