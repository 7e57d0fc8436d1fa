import type { Block, Cell } from './blocks.ts'
import { isElement, nameOf, numberIn } from './domNodes.ts'

type ReadCell = (cell: Element) => Block[]

const childrenNamed = (parent: Element, names: RegExp): Element[] =>
  [...parent.childNodes].filter(isElement).filter((child) => names.test(nameOf(child)))

/**
 * Reads a table: its caption as a paragraph before it, and its rows. What Word adds for the layout
 * alone, rows without height, is left out.
 */
export function readTable(table: Element, readCell: ReadCell): Block[] {
  const captions = childrenNamed(table, /^caption$/).flatMap(readCell)
  const heads = childrenNamed(table, /^thead$/).flatMap(rowsOf)
  const bodies = [
    ...childrenNamed(table, /^(?:tbody|tr)$/),
    ...childrenNamed(table, /^tfoot$/),
  ].flatMap((part) => (nameOf(part) === 'tr' ? [part] : rowsOf(part)))
  const head = readRows(heads, true, readCell)
  const body = readRows(bodies, false, readCell)
  const isEmpty = [...head, ...body].flat().every(({ blocks }) => blocks.length === 0)
  return isEmpty ? captions : [...captions, { type: 'table', head, body }]
}

const rowsOf = (part: Element): Element[] => childrenNamed(part, /^tr$/)

function readRows(rows: Element[], inHead: boolean, readCell: ReadCell): Cell[][] {
  return rows.flatMap((row) => {
    const cells = childrenNamed(row, /^t[dh]$/).map((cell): Cell => ({
      heads: inHead || nameOf(cell) === 'th',
      colSpan: numberIn(cell, 'colspan') ?? 1,
      rowSpan: numberIn(cell, 'rowspan') ?? 1,
      blocks: readCell(cell),
    }))
    const isLayout =
      numberIn(row, 'height') === 0 && cells.every(({ blocks }) => blocks.length === 0)
    return cells.length === 0 || isLayout ? [] : [cells]
  })
}
