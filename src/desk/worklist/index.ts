/**
 * The queue: what waits for whom, as filters over the editions, their counts, and what the dashboard
 * tells beside them. Everything is read in the asking person's name; nothing here writes.
 * Imports `src/desk/editions`, `src/desk/access`, `src/desk/audit` and `src/shared/localization`.
 */
export { presetCounts, standing } from './counts.ts'
export { fillQueue } from './fillQueue.ts'
export { hotlinesDue } from './hotlinesDue.ts'
export { lastChanges } from './lastChanges.ts'
export { presetsOf } from './presets.ts'
export { queueList } from './queueList.ts'
export { type Parameters, readQueueQuery } from './queueQuery.ts'
