/** The share of words that two texts must have in common to be one text, changed. */
const ALIKE = 0.3

/** Most pairs that are compared; so many blocks at one place are another text. */
const MOST = 10_000

const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])

/** How many of their words two texts share, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / (one.size + other.size || 1)
}

/**
 * Says which blocks that came stand for which that went: as many as went, each for the one at its
 * place; else, in their order, those that are most alike.
 * @returns the place of the block that went, by the place of the one that came
 */
export function pairBlocks(gone: readonly string[], come: readonly string[]): Map<number, number> {
  if (gone.length === come.length || gone.length * come.length > MOST)
    return new Map(gone.slice(0, come.length).map((_, at) => [at, at]))
  const [before, after] = [gone.map(wordsOf), come.map(wordsOf)]
  const best: number[][] = Array.from({ length: gone.length + 1 }, () =>
    Array.from({ length: come.length + 1 }, () => 0),
  )
  const bestAt = (one: number, other: number): number => best[one]?.[other] ?? 0
  const gain = (one: number, other: number): number => {
    const [words, others] = [before[one], after[other]]
    const alike = words && others ? likeness(words, others) : 0
    return alike < ALIKE ? 0 : alike + bestAt(one + 1, other + 1)
  }
  for (let one = gone.length - 1; one >= 0; one -= 1)
    for (let other = come.length - 1; other >= 0; other -= 1) {
      const row = best[one]
      const skipped = Math.max(bestAt(one + 1, other), bestAt(one, other + 1))
      if (row) row[other] = Math.max(gain(one, other), skipped)
    }
  const pairs = new Map<number, number>()
  for (let [one, other] = [0, 0]; one < gone.length && other < come.length;) {
    const here = gain(one, other)
    if (here > 0 && here >= bestAt(one + 1, other) && here >= bestAt(one, other + 1)) {
      pairs.set(other, one)
      one += 1
      other += 1
    } else if (bestAt(one + 1, other) >= bestAt(one, other + 1)) one += 1
    else other += 1
  }
  return pairs
}
