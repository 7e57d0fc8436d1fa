import type { Line, ListItem } from './reading/blocks.ts'

/** A list with its inner lists. */
export interface List {
  readonly ordered: boolean
  /** The number of its first item. */
  readonly start: number
  readonly items: { readonly line: Line; readonly lists: List[] }[]
}

/**
 * Nests items, of which each only knows its level: one that is deeper than the item before it is
 * in a list of that item, by one level, however far it is indented. A list ends where its kind
 * changes or its numbers do not go on.
 */
export function nestLists(items: readonly ListItem[]): List[] {
  const outermost: List[] = []
  const open: { level: number; list: List }[] = []
  for (const item of items) {
    if (item.isOutermost === true && item.level > 1) open.length = 0
    while ((open.at(-1)?.level ?? 0) > item.level && (open.at(-2)?.level ?? 0) >= item.level)
      open.pop()
    const last = open.at(-1)
    // an item between two levels belongs to the deeper one, as the first of all may be too deep
    if (last !== undefined && last.level > item.level) last.level = item.level
    if (last === undefined || last.level < item.level || !goesOn(last.list, item)) {
      if (last?.level === item.level) open.pop()
      const siblings = open.at(-1)?.list.items.at(-1)?.lists ?? outermost
      const list: List = { ordered: item.ordered, start: item.number ?? 1, items: [] }
      siblings.push(list)
      open.push({ level: item.level, list })
    }
    open.at(-1)?.list.items.push({ line: item.line, lists: [] })
  }
  return outermost
}

const goesOn = ({ ordered, start, items }: List, item: ListItem): boolean =>
  ordered === item.ordered &&
  (!ordered || item.number === null || item.number === start + items.length)
