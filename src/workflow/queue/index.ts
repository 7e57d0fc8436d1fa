/**
 * The queue: what waits for whom, as filters over the editions, their counts, and what the dashboard
 * tells beside them. Everything is read in the asking person's name; nothing here writes.
 * Imports `src/editions`, `src/access`, `src/audit` and `src/localization`.
 */
export { type Asking, type Standing, presetCounts, standing } from './counts.ts'
export { type Due, hotlinesDue } from './hotlinesDue.ts'
export { type Change, lastChanges } from './lastChanges.ts'
export { namesOf } from './namesOf.ts'
export { type Preset, type PresetName, presetsOf } from './presets.ts'
export { type Parameters, type QueueQuery, readQueueQuery } from './queueQuery.ts'
