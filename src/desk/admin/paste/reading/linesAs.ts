import type { Kind } from './blockKind.ts'
import type { Block, Line } from './blocks.ts'
import { readMark } from '#shared/richText/listMark.ts'
import { cutAtEmptyLines, tidyLine, withSingleBreaks } from './tidyLine.ts'
import { paragraphOrItems } from './typedBullets.ts'

/** Appends lines that stood in an element of a kind to the blocks before them. */
export function linesAs(kind: Kind, written: Line, blocks: Block[]): void {
  const line = tidyLine(written)
  if (line.length === 0) return
  switch (kind.type) {
    case 'paragraph':
      blocks.push(...cutAtEmptyLines(line).flatMap(paragraphOrItems))
      break
    case 'heading':
      blocks.push({
        type: 'heading',
        level: kind.level,
        line: withNumber(kind.mark, headline(line)),
      })
      break
    case 'quote':
    case 'item': {
      const last = blocks.at(-1)
      const own = withSingleBreaks(line)
      if (kind.begun !== null && kind.begun === last) {
        if ('line' in last) last.line.push({ type: 'break' }, ...own)
        break
      }
      const block: Block =
        kind.type === 'quote'
          ? { type: 'quote', line: own }
          : {
              type: 'item',
              level: kind.level,
              ordered: kind.ordered,
              number: kind.begun === null ? kind.number : null,
              ...(kind.isOutermost === true && kind.begun === null ? { isOutermost: true } : {}),
              line: own,
            }
      kind.begun = block
      blocks.push(block)
    }
  }
}

/** A heading is bold by itself. */
const headline = (line: Line): Line =>
  tidyLine(
    withSingleBreaks(line).map((part) => (part.type === 'words' ? { ...part, bold: false } : part)),
  )

/** A heading that Word numbers keeps its number, as others refer to it by that. */
function withNumber(mark: string | undefined, line: Line): Line {
  if (mark === undefined || !readMark(mark).ordered) return line
  const text = `${mark.trim()} `
  return tidyLine([{ type: 'words', text, bold: false, italic: false, href: null }, ...line])
}
