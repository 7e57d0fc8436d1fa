const FIRST = 500
const LONGEST = 30_000

/**
 * Milliseconds to wait before a desk is started again: half a second, then twice as long each time,
 * up to half a minute.
 * @param failures in a row, without its having run
 */
export const restartDelay = (failures: number): number => Math.min(FIRST * 2 ** failures, LONGEST)
