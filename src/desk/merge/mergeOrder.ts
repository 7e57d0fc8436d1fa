/** What tells a row from the others of its list. */
export type Key = string | symbol

/** The keys of the rows of a list, in their order. */
export interface Orders {
  readonly base: readonly Key[]
  readonly theirs: readonly Key[]
  readonly ours: readonly Key[]
}

/** Whether two lists are the same keys in the same order. */
export const inOrder = (one: readonly Key[], other: readonly Key[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at])

/** Whether a side moved rows that all three sides have. */
function isMoved(base: readonly Key[], side: readonly Key[], common: ReadonlySet<Key>): boolean {
  const left = (keys: readonly Key[]) => keys.filter((key) => common.has(key))
  return !inOrder(left(base), left(side))
}

/**
 * The order of all rows of both sides, those that are to be left out too. Of a side that moved rows the
 * order is taken, ours where both did; a row of the other alone follows the one that it followed
 * there.
 */
export function mergeOrder({ base, theirs, ours }: Orders): Key[] {
  const common = new Set(base.filter((key) => theirs.includes(key) && ours.includes(key)))
  const [lead, follow] = isMoved(base, ours, common) ? [ours, theirs] : [theirs, ours]
  const followed = new Set(follow)
  const merged = [...lead]
  for (const [at, key] of follow.entries()) {
    if (merged.includes(key)) continue
    const before = follow.slice(0, at).findLast((one) => merged.includes(one))
    let place = before === undefined ? 0 : merged.indexOf(before) + 1
    // what the leading side put at the same place comes first
    while (place < merged.length && !followed.has(merged[place] ?? '')) place += 1
    merged.splice(place, 0, key)
  }
  return merged
}
