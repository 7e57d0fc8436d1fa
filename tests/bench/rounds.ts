/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

/**
 * The median of the ratios round by round: a slow moment of the machine affects both sides of a
 * round.
 */
export const ratio = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((value, round) => value / (other[round] ?? Number.NaN)))

/**
 * Measures several things in turn, round after round, since a machine's speed changes by the minute.
 * The first round warms up and does not count.
 * @returns all readings of each, in the order of the things
 */
export async function inTurn<Reading>(
  rounds: number,
  things: readonly (() => Promise<Reading>)[],
): Promise<Reading[][]> {
  const readings: Reading[][] = things.map(() => [])
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, measure] of things.entries()) {
      const reading = await measure()
      if (round > 0) readings[index]?.push(reading)
    }
  return readings
}
