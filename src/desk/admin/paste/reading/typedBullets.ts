import { leadingMark } from '#shared/richText/listMark.ts'
import type { Block, Line, ListItem } from './blocks.ts'

const begins = (line: Line): boolean =>
  line[0]?.type === 'words' && leadingMark(line[0].text) !== null

/**
 * A paragraph, or its lines as items of a list where each begins with a bullet that somebody typed
 * or that a program left behind.
 */
export function paragraphOrItems(line: Line): Block[] {
  const lines = cutBefore(line, begins)
  return lines.flatMap((one): Block[] =>
    begins(one) ? itemOf(one) : one.length === 0 ? [] : [{ type: 'paragraph', line: one }],
  )
}

function itemOf([first, ...rest]: Line): ListItem[] {
  if (first?.type !== 'words') return []
  const text = first.text.slice(leadingMark(first.text)?.written.length ?? 0)
  const line = text === '' ? rest : [{ ...first, text }, ...rest]
  return line.length === 0 ? [] : [{ type: 'item', level: 1, ordered: false, number: null, line }]
}

/** Cuts a line at the breaks whose next line is to be one of its own. */
function cutBefore(line: Line, isOwn: (rest: Line) => boolean): Line[] {
  const lines: Line[] = [[]]
  line.forEach((part, index) => {
    if (part.type === 'break' && isOwn(line.slice(index + 1))) lines.push([])
    else lines.at(-1)?.push(part)
  })
  return lines
}
