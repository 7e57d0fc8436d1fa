import { escapeHtml, tag } from '#shared/richText/escapeHtml.ts'
import { fittedHeadings } from '#shared/richText/headingLevels.ts'
import { type List, nestLists } from './nestLists.ts'
import type { Block, Cell, Line, ListItem, PastedImage } from './reading/blocks.ts'
import type { PastedText } from './reading/readPaste.ts'

/**
 * Writes pasted text as HTML that the editor reads as it is meant: its own elements alone.
 * @param placeholders the ids of the images to come; an image without one is not written
 */
export function writePaste(
  { blocks, inLine }: Pick<PastedText, 'blocks' | 'inLine'>,
  placeholders: ReadonlyMap<PastedImage, string> = new Map(),
): string {
  const [only] = blocks
  if (inLine && only?.type === 'paragraph') return lineHtml(only.line)
  const headings = fittedHeadings(headingLevels(blocks))
  return blocksHtml(blocks, { headings, placeholders })
}

interface Writing {
  readonly headings: ReadonlyMap<number, string>
  readonly placeholders: ReadonlyMap<PastedImage, string>
}

const headingLevels = (blocks: readonly Block[]): number[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.level]
    if (block.type !== 'table') return []
    return [...block.head, ...block.body].flat().flatMap((cell) => headingLevels(cell.blocks))
  })

function blocksHtml(blocks: readonly Block[], writing: Writing): string {
  let html = ''
  let items: ListItem[] = []
  const flush = () => {
    html += listsHtml(nestLists(items))
    items = []
  }
  for (const block of blocks)
    if (block.type === 'item') items.push(block)
    else {
      flush()
      html += blockHtml(block, writing)
    }
  flush()
  return html
}

function blockHtml(block: Exclude<Block, ListItem>, writing: Writing): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`
    case 'quote':
      return `<blockquote>${lineHtml(block.line)}</blockquote>`
    case 'heading': {
      const name = writing.headings.get(block.level) ?? 'h2'
      return `<${name}>${lineHtml(block.line)}</${name}>`
    }
    case 'table': {
      const head = block.head.map((row) => rowHtml(row, writing)).join('')
      const body = block.body.map((row) => rowHtml(row, writing)).join('')
      return `<table>${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${body}</tbody></table>`
    }
    case 'image': {
      const id = writing.placeholders.get(block.image)
      return id === undefined ? '' : tag('img', { 'data-lexical-pending-upload-form-id': id })
    }
  }
}

/** The editor joins neighbouring lists of one kind; an empty line keeps their numbers apart. */
function listsHtml(lists: readonly List[]): string {
  return lists
    .map(
      (list, index) =>
        `${lists[index - 1]?.ordered === list.ordered ? '<p></p>' : ''}${listHtml(list)}`,
    )
    .join('')
}

function listHtml({ ordered, start, items }: List): string {
  const name = ordered ? 'ol' : 'ul'
  const written = items.map(
    ({ line, lists }) => `<li>${lineHtml(line)}${lists.map(listHtml).join('')}</li>`,
  )
  return `${tag(name, { start: start === 1 ? null : start })}${written.join('')}</${name}>`
}

function rowHtml(row: readonly Cell[], writing: Writing): string {
  const cells = row.map(({ heads, colSpan, rowSpan, blocks }) => {
    const name = heads ? 'th' : 'td'
    const spans = { colspan: colSpan > 1 ? colSpan : null, rowspan: rowSpan > 1 ? rowSpan : null }
    return `${tag(name, spans)}${blocksHtml(blocks, writing)}</${name}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function lineHtml(line: Line): string {
  return line
    .map((part) => {
      if (part.type === 'break') return '<br>'
      let html = escapeHtml(part.text)
      if (part.italic) html = `<em>${html}</em>`
      if (part.bold) html = `<strong>${html}</strong>`
      return part.href === null ? html : `${tag('a', { href: part.href })}${html}</a>`
    })
    .join('')
}
