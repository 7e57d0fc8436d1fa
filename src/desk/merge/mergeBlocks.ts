import { type Block, type BlockChanges, blockChanges } from './blockChanges.ts'

/** The blocks of a merged text. */
export interface MergedBlocks<Node> {
  /** Whether both sides changed a block differently, or one removed what the other changed. */
  readonly isDisputed: boolean
  /** What both sides changed, and of the blocks in dispute theirs; the text itself without dispute. */
  readonly theirs: readonly Block<Node>[]
  /** The same, and of the blocks in dispute ours. */
  readonly ours: readonly Block<Node>[]
}

/** What a side did with a block of the base that its text has once. */
type Fate = 'changed' | 'kept' | 'moved' | 'removed'

const once = (blocks: readonly Block[]): Set<string> => {
  const keys = blocks.map(({ key }) => key)
  return new Set(keys.filter((key) => keys.indexOf(key) === keys.lastIndexOf(key)))
}

/** The fates of the blocks of a base, by their keys; those that it has several times have none. */
function fatesOf<Node>(
  base: readonly Block<Node>[],
  { now, added }: BlockChanges<Node>,
): Map<string, Fate> {
  const single = once(base)
  const come = new Set(added.flat().map(({ key }) => key))
  const fates = base.map(({ key }, at): [string, Fate] => {
    const is = now[at]
    if (is) return [key, is.key === key ? 'kept' : 'changed']
    return [key, come.has(key) ? 'moved' : 'removed']
  })
  return new Map(fates.filter(([key]) => single.has(key)))
}

/**
 * Merges the blocks of rich text, which have no ids, by what each side did with those of the base. A
 * block that one side moved goes where it was moved, unless the other removed it; where both moved it,
 * ours stands.
 */
export function mergeBlocks<Node>(
  base: readonly Block<Node>[],
  theirs: readonly Block<Node>[],
  ours: readonly Block<Node>[],
): MergedBlocks<Node> {
  const [them, us] = [blockChanges(base, theirs), blockChanges(base, ours)]
  const [theirFates, ourFates] = [fatesOf(base, them), fatesOf(base, us)]
  const merged: Record<'ours' | 'theirs', Block<Node>[]> = { theirs: [], ours: [] }
  let isDisputed = false
  const put = (their: Block<Node> | null, our: Block<Node> | null) => {
    if (their) merged.theirs.push(their)
    if (our) merged.ours.push(our)
  }
  const putAdded = (gap: number) => {
    const own = us.added[gap] ?? []
    for (const block of them.added[gap] ?? []) {
      if (own.some(({ key }) => key === block.key)) continue
      const fate = theirFates.get(block.key) === 'moved' ? ourFates.get(block.key) : undefined
      if (fate === 'removed' || fate === 'moved') continue
      put(block, fate === 'changed' ? null : block)
    }
    for (const block of own) {
      const fate = ourFates.get(block.key) === 'moved' ? theirFates.get(block.key) : undefined
      if (fate !== 'removed') put(fate === 'changed' ? null : block, block)
    }
  }
  for (const [at, { key }] of base.entries()) {
    putAdded(at)
    const [their, our] = [them.now[at] ?? null, us.now[at] ?? null]
    if (their?.key === our?.key) put(our, our)
    else if (their?.key === key) put(our, our)
    else if (our?.key === key) put(their, their)
    else {
      isDisputed = true
      put(their, our)
    }
  }
  putAdded(base.length)
  return { isDisputed, ...merged }
}
