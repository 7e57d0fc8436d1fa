import { lexicalElement } from '#desk/richText/cleanNodes.ts'
import { listTags } from '#shared/richText/allowed.ts'
import { type RichTextNode, childrenOf } from '#shared/richText/node.ts'
import { listStart, listType } from '#shared/richText/values.ts'
import { cleanInline } from './cleanInline.ts'
import { type CleanContext, descend } from './cleanNodes.ts'

/**
 * Cleans a list into Lexical's form: an inner list is the only child of an item of its own, and
 * items are numbered without the items that hold inner lists.
 */
export function cleanList(node: RichTextNode, context: CleanContext, level = 0): RichTextNode[] {
  const [children, below] = descend(node, context)
  const lines = nestByIndent(children, node, level).flatMap((child) =>
    itemLines(child, below, level),
  )
  if (lines.length === 0) return []
  let value = listStart(node)
  const items = lines.map((line) => {
    const item = lexicalElement('listitem', line, node, { indent: level, value })
    if (line[0]?.type !== 'list') value += 1
    return item
  })
  const kind = listType(node)
  const own = { listType: kind, start: listStart(node), tag: listTags[kind] }
  return [lexicalElement('list', items, node, own)]
}

/** Items that are only marked as deeper, as other programs write them, in inner lists. */
function nestByIndent(items: RichTextNode[], list: RichTextNode, level: number): RichTextNode[] {
  const nested: RichTextNode[] = []
  let inner: RichTextNode[] | null = null
  for (const item of items) {
    const isDeeper = item.type === 'listitem' && Number(item.indent) > level && !holdsList(item)
    if (!isDeeper) {
      nested.push(item)
      inner = null
    } else if (inner === null) {
      inner = [item]
      nested.push({ ...list, type: 'list', start: 1, children: inner })
    } else inner.push(item)
  }
  return nested
}

const holdsList = (item: RichTextNode): boolean =>
  childrenOf(item).some(({ type }) => type === 'list')

/** An item's content, split into lines of text and lists: each becomes an item. */
function itemLines(item: RichTextNode, context: CleanContext, level: number): RichTextNode[][] {
  if (item.type === 'list') return innerList(item, context, level)
  const [children, below] = item.type === 'listitem' ? descend(item, context) : [[item], context]
  const lines: RichTextNode[][] = []
  let run: RichTextNode[] = []
  const flush = () => {
    const line = cleanInline(run, below)
    if (line.length > 0) lines.push(line)
    run = []
  }
  for (const child of children) {
    if (child.type === 'list') {
      flush()
      lines.push(...innerList(child, below, level))
    } else run.push(child)
  }
  flush()
  return lines.length === 0 && item.type === 'listitem' ? [[]] : lines
}

function innerList(node: RichTextNode, context: CleanContext, level: number): RichTextNode[][] {
  const inner = cleanList(node, context, level + 1)
  return inner.length === 0 ? [] : [inner]
}
