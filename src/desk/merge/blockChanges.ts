import { diffArrays } from 'diff'

import { pairBlocks } from './pairBlocks.ts'

/** A block of rich text, and what it is compared by. */
export interface Block<Node = unknown> {
  readonly node: Node
  /** The same for the same content. */
  readonly key: string
}

/** What one side made of a text: of each of its blocks, and in each gap between them. */
export interface BlockChanges<Node> {
  /** What each block of the base is now: itself, another text, or null where it was removed. */
  readonly now: readonly (Block<Node> | null)[]
  /** The blocks that were put before each block of the base, and at last after all of them. */
  readonly added: readonly (readonly Block<Node>[])[]
}

/**
 * Finds what a side has changed in a text: the blocks that stayed, those that became others, those
 * that went and those that came. A block that was moved went and came.
 */
export function blockChanges<Node>(
  base: readonly Block<Node>[],
  side: readonly Block<Node>[],
): BlockChanges<Node> {
  const now: (Block<Node> | null)[] = base.map(() => null)
  const added: Block<Node>[][] = Array.from({ length: base.length + 1 }, () => [])
  let [at, sideAt] = [0, 0]
  let gone: number[] = []
  let come: Block<Node>[] = []
  const flush = () => {
    let from = gone[0] ?? at
    const pairs = pairBlocks(
      gone.map((index) => base[index]?.key ?? ''),
      come.map(({ key }) => key),
    )
    for (const [index, block] of come.entries()) {
      const of = pairs.get(index)
      const place = of === undefined ? undefined : gone[of]
      if (place === undefined) added[from]?.push(block)
      else {
        now[place] = block
        from = place + 1
      }
    }
    gone = []
    come = []
  }
  const steps = diffArrays([...base], [...side], { comparator: (a, b) => a.key === b.key })
  for (const { added: isAdded, removed, count } of steps) {
    if (removed) gone.push(...Array.from({ length: count }, (_, index) => at + index))
    if (isAdded) come.push(...side.slice(sideAt, sideAt + count))
    if (!removed && !isAdded) {
      flush()
      for (let index = 0; index < count; index += 1) now[at + index] = base[at + index] ?? null
    }
    if (!isAdded) at += count
    if (!removed) sideAt += count
  }
  flush()
  return { now, added }
}
